package org.bluelamp.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Series;

/**
 * The rows of a series as a chart and its sheet need them: the points of each line together, no line across a break of the
 * definition, and rival values of one date apart.
 *
 * @param lines each a list of points in order of date
 * @param rivals other accounts of dates that a line has already
 */
record ChartTable(List<List<Series.Point>> lines, List<Series.Point> rivals) {
    private static final double DAYS_OF_YEAR = 365.2425;

    static ChartTable of(Series series) {
        List<List<Series.Point>> lines = new ArrayList<>();
        List<Series.Point> rivals = new ArrayList<>();
        Series.Point before = null;
        for (Series.Point point : series.points()) {
            if (before != null && before.date().equals(point.date())) {
                rivals.add(point);
                continue;
            }
            if (before == null || isBroken(series, before, point)) lines.add(new ArrayList<>());
            lines.getLast().add(point);
            before = point;
        }
        return new ChartTable(lines, rivals);
    }

    private static boolean isBroken(Series series, Series.Point before, Series.Point point) {
        return series.breaks().stream()
                .anyMatch(at -> at.earliestDay() > before.date().earliestDay()
                        && at.earliestDay() <= point.date().earliestDay());
    }

    /** A date as a number on an axis: a year as itself, a month or a day as a part of its year. */
    static double year(EdtfDate date) {
        Optional<Integer> whole = wholeYear(date);
        if (whole.isPresent()) return whole.get();
        double day;
        if (date.isOpenStart()) day = date.latestDay();
        else if (date.isOpenEnd()) day = date.earliestDay();
        else day = (date.earliestDay() + date.latestDay()) / 2.0;
        int year = LocalDate.ofEpochDay((long) Math.floor(day)).getYear();
        double share = (day - LocalDate.of(year, 1, 1).toEpochDay()) / DAYS_OF_YEAR;
        return Math.round((year + share) * 1000) / 1000.0;
    }

    /** The year of a date that is one year and nothing else. */
    static Optional<Integer> wholeYear(EdtfDate date) {
        if (date.firstYear().isEmpty() || !date.firstYear().equals(date.lastYear())) return Optional.empty();
        int year = date.firstYear().getAsInt();
        boolean isWhole = date.earliestDay() == LocalDate.of(year, 1, 1).toEpochDay()
                && date.latestDay() == LocalDate.of(year, 12, 31).toEpochDay();
        return isWhole ? Optional.of(year) : Optional.empty();
    }
}
