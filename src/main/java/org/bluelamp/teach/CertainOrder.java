package org.bluelamp.teach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;

/** Which of two entries came first, where all accounts of their dates agree on that. */
final class CertainOrder {
    private CertainOrder() {}

    /** Whether each day on which one may have been, by any account, lies before each day of the other. */
    static boolean isBefore(Entry one, Entry other) {
        Optional<Days> first = days(one);
        Optional<Days> second = days(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().latest() < second.get().earliest();
    }

    /**
     * The days within which an entry lies by its date and by those of the rival accounts.
     *
     * @param earliest since 1970
     * @param latest since 1970
     */
    record Days(long earliest, long latest) {}

    /** Empty where some account says "about" or "possibly", or leaves an end open: there the days settle nothing. */
    static Optional<Days> days(Entry entry) {
        List<EdtfDate> dates = Stream.concat(
                        Stream.of(entry.date()),
                        entry.dispute().stream()
                                .flatMap(dispute -> dispute.positions().stream())
                                .flatMap(position -> position.date().stream()))
                .toList();
        boolean isUnsettled = dates.stream()
                .anyMatch(date -> date.isApproximate() || date.isUncertain() || date.isOpenStart() || date.isOpenEnd());
        if (isUnsettled) return Optional.empty();
        return Optional.of(new Days(
                dates.stream().mapToLong(EdtfDate::earliestDay).min().orElseThrow(),
                dates.stream().mapToLong(EdtfDate::latestDay).max().orElseThrow()));
    }
}
