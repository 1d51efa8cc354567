package org.bluelamp.kiosk.pin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tickets that lead from the right PIN into the staff's view: each is good once, for a minute. They are in memory, so a
 * new start voids them.
 */
public final class StaffTickets {
    public static final Duration GOOD_FOR = Duration.ofSeconds(60);

    /** A PIN takes its time to be looked at, so there are never many; the oldest goes first. */
    private static final int MOST = 16;

    private static final int BYTES = 24;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> ends = new LinkedHashMap<>();

    public StaffTickets(Clock clock) {
        this.clock = clock;
    }

    public synchronized String issue() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ends.put(ticket, clock.instant().plus(GOOD_FOR));
        while (ends.size() > MOST) ends.remove(ends.keySet().iterator().next());
        return ticket;
    }

    /** Whether the ticket is good; it is not any more from then on. */
    public synchronized boolean redeem(String ticket) {
        Instant end = ends.remove(ticket);
        if (end == null) return false;
        Instant now = clock.instant();
        // A clock that was put back makes no ticket good for longer.
        return now.isBefore(end) && !now.plus(GOOD_FOR).isBefore(end);
    }
}
