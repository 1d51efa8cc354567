package org.bluelamp.cite;

import java.time.YearMonth;
import java.util.Locale;
import org.bluelamp.catalog.date.EdtfEnd;
import org.bluelamp.catalog.date.EdtfPoint;

/**
 * The ends of EDTF dates as ISO 8601 writes them: a year, a month or a day, as exactly as the date is known. Unspecified
 * digits and seasons, which only the extended format of libraries knows, become their first or last year or month. An end
 * that is open stays {@code ..}; one that is unknown stays empty.
 */
final class IsoDates {
    private static final int LARGEST_PLAIN_YEAR = 9999;
    private static final int MONTHS_IN_SEASON = 3;

    private IsoDates() {}

    static String first(EdtfEnd end) {
        return end instanceof EdtfPoint point ? date(point, point.firstYear(), 0) : end.toString();
    }

    static String last(EdtfEnd end) {
        return end instanceof EdtfPoint point ? date(point, point.lastYear(), MONTHS_IN_SEASON - 1) : end.toString();
    }

    private static String date(EdtfPoint point, int year, int monthOfSeason) {
        if (point.isSeason()) {
            YearMonth month = YearMonth.of(point.year(), (point.month() - EdtfPoint.SPRING + 1) * MONTHS_IN_SEASON)
                    .plusMonths(monthOfSeason);
            return year(month.getYear()) + part(month.getMonthValue());
        }
        return year(year) + part(point.month()) + part(point.day());
    }

    private static String part(int number) {
        return number > 0 ? String.format(Locale.ROOT, "-%02d", number) : "";
    }

    private static String year(int year) {
        String sign = year < 0 ? "-" : year > LARGEST_PLAIN_YEAR ? "+" : "";
        return sign + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }
}
