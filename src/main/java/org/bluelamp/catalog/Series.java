package org.bluelamp.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A number over time, each point with its sources.
 *
 * @param form how it is best drawn
 * @param points in order of date; several of one date are rival figures
 * @param breaks dates at which the definition changes: no line is drawn across one
 */
public record Series(
        String id,
        Text title,
        Text unit,
        Quantity quantity,
        String theme,
        Optional<Text> place,
        Form form,
        List<Point> points,
        List<Text> caveats,
        List<EdtfDate> breaks,
        Explanation explanation)
        implements Statistic {
    public Series {
        points = List.copyOf(points);
        caveats = List.copyOf(caveats);
        breaks = List.copyOf(breaks);
    }

    @Override
    public DoubleStream numbers() {
        return points.stream().mapToDouble(Point::value);
    }

    @Override
    public Stream<Entry.Cite> cites() {
        return points.stream().flatMap(point -> point.cites().stream());
    }

    /** From the year of the first point to that of the last. */
    public EdtfDate span() {
        int first = year(points.getFirst().date().earliestDay());
        int last = points.stream()
                .mapToInt(point -> year(point.date().latestDay()))
                .max()
                .orElseThrow();
        EdtfPoint start = EdtfPoint.ofYear(first);
        return new EdtfDate(start, first == last ? null : EdtfPoint.ofYear(last));
    }

    private static int year(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    /** How a series is best drawn; lower case in the data. */
    public enum Form {
        LINE,
        AREA,
        STEP,
        DOTS,
        BARS
    }

    /** How sure a figure is, where it isn't a plain count; lower case in the data. */
    public enum Status {
        ESTIMATE,
        PROJECTION
    }

    /** Whether another figure of the series, by another account, is for the same time and not the same. */
    public boolean isDisputed(Point point) {
        return point.disputed()
                || points.stream()
                        .anyMatch(other -> other.date().equals(point.date()) && other.value() != point.value());
    }

    /**
     * One figure, when it held and who says so.
     *
     * @param disputed whether a figure of another date disagrees with it; see {@link Series#isDisputed}
     */
    public record Point(
            EdtfDate date,
            double value,
            Optional<Status> status,
            boolean disputed,
            List<Entry.Cite> cites,
            Optional<Text> note) {
        public Point {
            cites = List.copyOf(cites);
        }
    }
}
