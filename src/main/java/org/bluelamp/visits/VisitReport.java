package org.bluelamp.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What may be told of the visits of a month: no cell below five, and none that could be computed from others. Reports are
 * of calendar months alone, because two of spans that overlap could be subtracted.
 *
 * @param visits in the whole month
 * @param seconds that they took together, told where their number is
 * @param days of the month, in their order
 * @param hours of the day, 0 to 23
 * @param languages as BCP 47 tags, most used first
 * @param kiosks by their ids, most visited first
 * @param entries by their ids, opened by most visitors first
 * @param stories by their ids, begun by most visitors first
 */
public record VisitReport(
        YearMonth month,
        Count visits,
        Count seconds,
        List<Row<LocalDate>> days,
        List<Row<Integer>> hours,
        List<Row<String>> languages,
        List<Row<String>> kiosks,
        List<Opened> entries,
        List<Told> stories) {
    public VisitReport {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
        languages = List.copyOf(languages);
        kiosks = List.copyOf(kiosks);
        entries = List.copyOf(entries);
        stories = List.copyOf(stories);
    }

    /** @param seconds that these visits took together */
    public record Row<T>(T of, Count visits, Count seconds) {}

    /**
     * @param visits in which the entry was opened
     * @param times that it was opened
     */
    public record Opened(String entry, Count visits, Count times) {}

    /**
     * @param begun visits in which the story was begun
     * @param finished those of them in which it was seen to its end
     */
    public record Told(String story, Count begun, Count finished) {}
}
