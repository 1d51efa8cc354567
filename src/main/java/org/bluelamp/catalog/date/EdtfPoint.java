package org.bluelamp.catalog.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A single date of EDTF level 0 or 1 in its parts.
 *
 * @param year astronomical (0 is 1 BC); where digits are unspecified, these are zero
 * @param unspecifiedYearDigits how many of the year's last digits are {@code X}: 0, 1 or 2
 * @param month 1 to 12, a season 21 to 24, {@link #NONE} or {@link #UNSPECIFIED}
 * @param day 1 to 31, {@link #NONE} or {@link #UNSPECIFIED}
 */
public record EdtfPoint(int year, int unspecifiedYearDigits, int month, int day, Qualifier qualifier)
        implements EdtfEnd {
    public static final int NONE = 0;
    public static final int UNSPECIFIED = -1;
    public static final int SPRING = 21;
    static final int WINTER = 24;

    private static final int LARGEST_PLAIN_YEAR = 9999;
    private static final int MONTHS_IN_SEASON = 3;

    /** How certain the date is. */
    public enum Qualifier {
        NONE(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        UNCERTAIN_AND_APPROXIMATE("%");

        final String sign;

        Qualifier(String sign) {
            this.sign = sign;
        }

        static Qualifier of(String sign) {
            for (Qualifier qualifier : values()) {
                if (qualifier.sign.equals(sign)) return qualifier;
            }
            throw new IllegalArgumentException(sign);
        }
    }

    /** @param year astronomical (0 is 1 BC), of at most nine digits */
    static EdtfPoint ofYear(int year) {
        return new EdtfPoint(year, 0, NONE, NONE, Qualifier.NONE);
    }

    public boolean isSeason() {
        return month >= SPRING;
    }

    /** Whether it is "about" ({@code ~} or {@code %}). */
    public boolean isApproximate() {
        return qualifier == Qualifier.APPROXIMATE || qualifier == Qualifier.UNCERTAIN_AND_APPROXIMATE;
    }

    /** Whether it is "possibly" ({@code ?} or {@code %}). */
    public boolean isUncertain() {
        return qualifier == Qualifier.UNCERTAIN || qualifier == Qualifier.UNCERTAIN_AND_APPROXIMATE;
    }

    /** First year that it covers, astronomical. */
    public int firstYear() {
        return year < 0 ? year - spread() : year;
    }

    /** Last year that it covers, astronomical; the January and February of a winter are the next year's. */
    public int lastYear() {
        if (month == WINTER) return year + 1;
        return year < 0 ? year : year + spread();
    }

    private int spread() {
        return switch (unspecifiedYearDigits) {
            case 1 -> 9;
            case 2 -> 99;
            default -> 0;
        };
    }

    @Override
    public long earliestDay() {
        return firstDate().toEpochDay();
    }

    @Override
    public long latestDay() {
        return lastDate().toEpochDay();
    }

    private LocalDate firstDate() {
        if (month < 1) return LocalDate.of(firstYear(), 1, 1);
        if (isSeason()) return seasonStart().atDay(1);
        return LocalDate.of(year, month, Math.max(1, day));
    }

    private LocalDate lastDate() {
        if (month < 1) return LocalDate.of(lastYear(), 12, 31);
        if (isSeason()) return seasonStart().plusMonths(MONTHS_IN_SEASON - 1).atEndOfMonth();
        return day < 1 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /**
     * The first month of the season. EDTF does not say which months a season has, so the meteorological seasons of the
     * northern hemisphere are used: spring begins in March.
     */
    private YearMonth seasonStart() {
        return YearMonth.of(year, MONTHS_IN_SEASON * (month - SPRING + 1));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(yearText());
        if (month != NONE) text.append('-').append(twoDigits(month));
        if (day != NONE) text.append('-').append(twoDigits(day));
        return text.append(qualifier.sign).toString();
    }

    private String yearText() {
        if (Math.abs((long) year) > LARGEST_PLAIN_YEAR) return "Y" + year;
        String digits = String.format(Locale.ROOT, "%04d", Math.abs(year));
        String known = digits.substring(0, digits.length() - unspecifiedYearDigits);
        return (year < 0 ? "-" : "") + known + "X".repeat(unspecifiedYearDigits);
    }

    private static String twoDigits(int number) {
        return number == UNSPECIFIED ? "XX" : String.format(Locale.ROOT, "%02d", number);
    }
}
