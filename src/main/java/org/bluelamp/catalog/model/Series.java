package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;

/**
 * The values of one quantity over time, each with its sources.
 *
 * @param shortTitle the name for where there is little room
 * @param form how it is best drawn
 * @param points in order of date; several of one date are rival values
 * @param breaks dates at which the definition changes: no line is drawn across one
 */
public record Series(
        String id,
        Text title,
        Optional<Text> shortTitle,
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

    /**
     * From the year of the first point to that of the last. A point without a beginning is counted by its end, one without an
     * end by its beginning.
     */
    public EdtfDate span() {
        int first = points.stream().mapToInt(Series::firstYear).min().orElseThrow();
        int last = points.stream().mapToInt(Series::lastYear).max().orElseThrow();
        return EdtfDate.ofYears(first, last);
    }

    private static int firstYear(Point point) {
        return point.date().firstYear().orElseGet(() -> point.date().lastYear().orElseThrow());
    }

    private static int lastYear(Point point) {
        return point.date().lastYear().orElseGet(() -> point.date().firstYear().orElseThrow());
    }

    /** How a series is best drawn; lower case in the data. */
    public enum Form {
        LINE,
        AREA,
        STEP,
        DOTS,
        BARS
    }

    /** How certain a value is, where it isn't a plain count; lower case in the data. */
    public enum Status {
        ESTIMATE,
        PROJECTION
    }

    /** Whether another account gives another value for the same time. */
    public boolean isDisputed(Point point) {
        return point.disputed()
                || points.stream()
                        .anyMatch(other -> other.date().equals(point.date()) && other.value() != point.value());
    }

    /**
     * One value, its date and its sources.
     *
     * @param disputed whether a value of another date disagrees with it; see {@link Series#isDisputed}
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
