package org.bluelamp.catalog.date;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A date or interval in EDTF, levels 0 and 1, without times of day. Immutable.
 *
 * <p>A day is the count of days since 1970-01-01 in the proleptic Gregorian calendar. {@code ~}, {@code ?} and {@code
 * %} are shown, but do not change the first and the last day. Sorts by earliest day, then latest, then text.
 */
public final class EdtfDate implements Comparable<EdtfDate>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<EdtfDate> ORDER = Comparator.comparingLong(EdtfDate::earliestDay)
            .thenComparingLong(EdtfDate::latestDay)
            .thenComparing(EdtfDate::toString);

    private final EdtfEnd start;
    /** Null where this is no interval. */
    private final EdtfEnd end;

    private final long earliestDay;
    private final long latestDay;

    EdtfDate(EdtfEnd start, EdtfEnd end) {
        this.start = start;
        this.end = end;
        this.earliestDay = start.earliestDay();
        this.latestDay = end == null ? start.latestDay() : end.latestDay();
    }

    /**
     * Reads an EDTF text.
     *
     * @throws EdtfFormatException if it is none of level 0 or 1, is an impossible date or ends before it begins
     */
    public static EdtfDate parse(String edtf) {
        return EdtfParser.parse(edtf);
    }

    /**
     * A calendar year.
     *
     * @param year astronomical (0 is 1 BC), of at most nine digits
     */
    public static EdtfDate ofYear(int year) {
        return new EdtfDate(EdtfPoint.ofYear(year), null);
    }

    /**
     * The years from one to another; a single year where they are one.
     *
     * @param first astronomical (0 is 1 BC), of at most nine digits
     * @param last the same, not before the first
     */
    public static EdtfDate ofYears(int first, int last) {
        return first == last ? ofYear(first) : new EdtfDate(EdtfPoint.ofYear(first), EdtfPoint.ofYear(last));
    }

    /**
     * The stretch from the start of one date to the end of another.
     *
     * @param last does not end before the first begins
     */
    public static EdtfDate between(EdtfDate first, EdtfDate last) {
        return first.equals(last) ? first : new EdtfDate(first.start(), last.end());
    }

    /** First day, inclusive; {@link Long#MIN_VALUE} where the start is open or unknown. */
    public long earliestDay() {
        return earliestDay;
    }

    /** Last day, inclusive; {@link Long#MAX_VALUE} where the end is open or unknown. */
    public long latestDay() {
        return latestDay;
    }

    public boolean isInterval() {
        return end != null;
    }

    /** Whether there is no first day: {@code ../1950} or {@code /1950}. */
    public boolean isOpenStart() {
        return start() instanceof EdtfEnd.Absent;
    }

    /** Whether there is no last day: {@code 2019/..} or {@code 2019/}. */
    public boolean isOpenEnd() {
        return end() instanceof EdtfEnd.Absent;
    }

    /** Whether it, or one end of it, is "about" ({@code ~} or {@code %}). */
    public boolean isApproximate() {
        return points().anyMatch(EdtfPoint::isApproximate);
    }

    /** Whether it, or one end of it, is "possibly" ({@code ?} or {@code %}). */
    public boolean isUncertain() {
        return points().anyMatch(EdtfPoint::isUncertain);
    }

    /** The interval's start, or the date itself where this is no interval. */
    public EdtfEnd start() {
        return start;
    }

    /** The interval's end, or the date itself where this is no interval. */
    public EdtfEnd end() {
        return end == null ? start : end;
    }

    /** The date that an interval begins with, or the date itself; empty where the start is open or unknown. */
    public Optional<EdtfDate> startDate() {
        return date(start());
    }

    /** The date that an interval ends with, or the date itself; empty where the end is open or unknown. */
    public Optional<EdtfDate> endDate() {
        return date(end());
    }

    private static Optional<EdtfDate> date(EdtfEnd end) {
        return end instanceof EdtfPoint point ? Optional.of(new EdtfDate(point, null)) : Optional.empty();
    }

    /** First year, astronomical; empty where the start is open or unknown. */
    public OptionalInt firstYear() {
        return start() instanceof EdtfPoint point ? OptionalInt.of(point.firstYear()) : OptionalInt.empty();
    }

    /** Last year, astronomical; empty where the end is open or unknown. */
    public OptionalInt lastYear() {
        return end() instanceof EdtfPoint point ? OptionalInt.of(point.lastYear()) : OptionalInt.empty();
    }

    private Stream<EdtfPoint> points() {
        return Stream.of(start(), end()).filter(EdtfPoint.class::isInstance).map(EdtfPoint.class::cast);
    }

    @Override
    public int compareTo(EdtfDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof EdtfDate other && start.equals(other.start) && Objects.equals(end, other.end);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The EDTF text. */
    @Override
    public String toString() {
        return end == null ? start.toString() : start + "/" + end;
    }
}
