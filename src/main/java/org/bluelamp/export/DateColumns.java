package org.bluelamp.export;

import java.time.LocalDate;
import java.util.List;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.date.EdtfEnd;
import org.bluelamp.catalog.date.EdtfPoint;

/**
 * A date as columns of a table: in words, in EDTF, and in numbers as far as they are known. Spreadsheets make a date of
 * their own of {@code 1923-04}; a leading word keeps them from it.
 */
final class DateColumns {
    static final List<String> NAMES = List.of(
            "date",
            "date_edtf",
            "year",
            "month",
            "day",
            "end_year",
            "end_month",
            "end_day",
            "earliest",
            "latest",
            "approximate",
            "uncertain");

    private static final String LEADING_WORD = "EDTF ";

    private DateColumns() {}

    /** @param isForSpreadsheets whether the EDTF gets its leading word */
    static List<Object> of(EdtfDate date, DatePhrases phrases, boolean isForSpreadsheets) {
        EdtfEnd end = date.isInterval() ? date.end() : EdtfEnd.Absent.UNKNOWN;
        return List.of(
                phrases.phrase(date),
                (isForSpreadsheets ? LEADING_WORD : "") + date,
                year(date.start()),
                month(date.start()),
                day(date.start()),
                year(end),
                month(end),
                day(end),
                date.earliestDay() == Long.MIN_VALUE ? "" : iso(date.earliestDay()),
                date.latestDay() == Long.MAX_VALUE ? "" : iso(date.latestDay()),
                yes(date.isApproximate()),
                yes(date.isUncertain()));
    }

    /** The columns of what has no date. */
    static List<Object> none() {
        return NAMES.stream().<Object>map(name -> "").toList();
    }

    static String yes(boolean isSo) {
        return isSo ? "yes" : "no";
    }

    private static String iso(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    private static Object year(EdtfEnd end) {
        return end instanceof EdtfPoint point && point.unspecifiedYearDigits() == 0 ? point.year() : "";
    }

    private static Object month(EdtfEnd end) {
        return end instanceof EdtfPoint point && point.month() > 0 && !point.isSeason() ? point.month() : "";
    }

    private static Object day(EdtfEnd end) {
        return end instanceof EdtfPoint point && point.day() > 0 ? point.day() : "";
    }
}
