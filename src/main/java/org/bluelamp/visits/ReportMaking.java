package org.bluelamp.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Adds the sums of a month up and withholds what is small. */
final class ReportMaking {
    /** Visits and what they add up to beside their number. */
    private record Sum(long visits, long times) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(visits + other.visits, times + other.times);
        }

        /** Told only where the number of visits is. */
        Count timesAs(Count told) {
            return told.isTold() ? new Count.Exact(times) : told;
        }
    }

    private final YearMonth month;
    private final List<VisitStore.Tally> hours;
    private final List<VisitStore.Tally> kinds;
    private final Sum total;

    ReportMaking(YearMonth month, List<VisitStore.Tally> hours, List<VisitStore.Tally> kinds) {
        this.month = month;
        this.hours = hours;
        this.kinds = kinds;
        this.total = hours.stream()
                .map(tally -> new Sum(tally.visits(), tally.times()))
                .reduce(Sum.NONE, Sum::plus);
    }

    VisitReport report() {
        Count visits = Count.of(total.visits());
        Map<LocalDate, Sum> days = sums(hours, VisitStore.Tally::day);
        IntStream.rangeClosed(1, month.lengthOfMonth()).forEach(day -> days.putIfAbsent(month.atDay(day), Sum.NONE));
        Map<Integer, Sum> hoursOfDay = sums(hours, VisitStore.Tally::hour);
        IntStream.range(0, 24).forEach(hour -> hoursOfDay.putIfAbsent(hour, Sum.NONE));
        return new VisitReport(
                month,
                visits,
                total.timesAs(visits),
                rows(days),
                rows(hoursOfDay),
                mostFirst(rows(of(VisitStore.Kind.LANGUAGE)), VisitReport.Row::visits),
                mostFirst(rows(of(VisitStore.Kind.KIOSK)), VisitReport.Row::visits),
                mostFirst(entries(), VisitReport.Opened::visits),
                mostFirst(stories(), VisitReport.Told::begun));
    }

    private static <K> List<VisitReport.Row<K>> rows(Map<K, Sum> sums) {
        List<Count> told =
                SmallCells.ofTotal(sums.values().stream().map(Sum::visits).toList());
        List<VisitReport.Row<K>> rows = new ArrayList<>();
        sums.forEach((of, sum) -> {
            Count visits = told.get(rows.size());
            rows.add(new VisitReport.Row<>(of, visits, sum.timesAs(visits)));
        });
        return rows;
    }

    private List<VisitReport.Opened> entries() {
        List<VisitReport.Opened> rows = new ArrayList<>();
        of(VisitStore.Kind.ENTRY).forEach((entry, sum) -> {
            Count visits = SmallCells.partOf(total.visits(), sum.visits());
            rows.add(new VisitReport.Opened(entry, visits, sum.timesAs(visits)));
        });
        return rows;
    }

    private List<VisitReport.Told> stories() {
        Map<String, Sum> finished = of(VisitStore.Kind.STORY_FINISHED);
        List<VisitReport.Told> rows = new ArrayList<>();
        of(VisitStore.Kind.STORY_BEGUN).forEach((story, sum) -> {
            long ended = finished.getOrDefault(story, Sum.NONE).visits();
            rows.add(new VisitReport.Told(
                    story, SmallCells.partOf(total.visits(), sum.visits()), ended(sum.visits(), ended)));
        });
        return rows;
    }

    /** As a part of those that began it, and of all visits. */
    private Count ended(long begun, long ended) {
        Count ofBegun = SmallCells.partOf(begun, ended);
        return ofBegun.isTold() ? SmallCells.partOf(total.visits(), ended) : ofBegun;
    }

    /** What is not told stands last, in the order of its names: its place would tell how large it is. */
    private static <R> List<R> mostFirst(List<R> rows, Function<R, Count> visits) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> visits.apply(row).map(number -> -number, 0L, 0L)))
                .toList();
    }

    private SortedMap<String, Sum> of(VisitStore.Kind kind) {
        return sums(kinds.stream().filter(tally -> VisitStore.is(kind, tally)).toList(), VisitStore.Tally::name);
    }

    private static <K extends Comparable<? super K>> SortedMap<K, Sum> sums(
            Collection<VisitStore.Tally> tallies, Function<VisitStore.Tally, K> key) {
        return tallies.stream()
                .collect(Collectors.toMap(
                        key, tally -> new Sum(tally.visits(), tally.times()), Sum::plus, TreeMap::new));
    }
}
