package org.bluelamp.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Visits for tests, on days by the clocks of London. */
final class Visits {
    static final CountingDays DAYS = new CountingDays(ZoneId.of("Europe/London"));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final Instant NOW = at(TODAY, 17);

    private Visits() {}

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 30)).atZone(DAYS.zone()).toInstant();
    }

    static Visit visit(LocalDate day, int hour, String language) {
        return visit(at(day, hour), language, Map.of(), Set.of(), Set.of());
    }

    static Visit visit(
            Instant begin, String language, Map<String, Integer> entries, Set<String> begun, Set<String> finished) {
        return new Visit(UUID.randomUUID().toString(), begin, 60, language, entries, begun, finished);
    }

    static List<Visit> times(int number, LocalDate day, int hour, String language) {
        return IntStream.range(0, number)
                .mapToObj(i -> visit(day, hour, language))
                .toList();
    }
}
