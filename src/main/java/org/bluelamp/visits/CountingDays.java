package org.bluelamp.visits;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days whose visits are kept one by one: today and the {@value #KEPT} days before it less one, by the exhibit's time
 * zone. No visit of an earlier day is taken, so a visit that was counted once and is forgotten by now can't come again.
 *
 * @param zone of the exhibit
 */
public record CountingDays(ZoneId zone) {
    public static final int KEPT = 30;

    /** How much a kiosk's clock may be ahead of the server's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    /** The first day of which visits are still kept one by one. */
    public LocalDate first(Instant now) {
        return now.atZone(zone).toLocalDate().minusDays(KEPT - 1L);
    }

    boolean isCounted(Instant begin, Instant now) {
        return !begin.isAfter(now.plus(CLOCKS_DIFFER))
                && !begin.atZone(zone).toLocalDate().isBefore(first(now));
    }
}
