package org.bluelamp.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A stretch of time of a round length: a day, a month, a year, a decade, a thousand years.
 *
 * @param first a date as an address names the beginning of a window
 * @param last the same for its end, inclusive
 */
public record Period(EdtfDate first, EdtfDate last) {
    /** More columns than this can't be taken in at a glance. */
    private static final int MOST = 15;

    private static final int DECADE = 10;
    private static final int LARGEST_PLAIN_YEAR = 9999;

    public boolean contains(long day) {
        return first.earliestDay() <= day && day <= last.latestDay();
    }

    /** The year that a decade begins with, or 0 where this is no decade. */
    public int decade() {
        boolean years = first.toString().matches("\\d{4}") && last.toString().matches("\\d{4}");
        if (!years) return 0;
        int year = Integer.parseInt(first.toString());
        return year % DECADE == 0 && Integer.parseInt(last.toString()) - year == DECADE - 1 ? year : 0;
    }

    /**
     * The periods from one day to another, the shortest of which there are at most fifteen. They touch each other, and
     * begin at round numbers on either side of the year 1; a year zero is in none.
     *
     * @param firstDay days since 1970-01-01
     * @param lastDay days since 1970-01-01, not before the first
     */
    public static List<Period> between(long firstDay, long lastDay) {
        LocalDate first = LocalDate.ofEpochDay(firstDay);
        LocalDate last = LocalDate.ofEpochDay(lastDay);
        // EDTF knows no months and days of years of five digits.
        boolean isPlain = Math.max(Math.abs(first.getYear()), Math.abs(last.getYear())) <= LARGEST_PLAIN_YEAR;
        if (isPlain && lastDay - firstDay < MOST) {
            return LongStream.rangeClosed(firstDay, lastDay)
                    .mapToObj(day -> EdtfDate.parse(LocalDate.ofEpochDay(day).toString()))
                    .map(day -> new Period(day, day))
                    .toList();
        }
        YearMonth month = YearMonth.from(first);
        long months = ChronoUnit.MONTHS.between(month, YearMonth.from(last)) + 1;
        if (isPlain && months <= MOST) {
            return LongStream.range(0, months)
                    .mapToObj(number -> EdtfDate.parse(month.plusMonths(number).toString()))
                    .map(each -> new Period(each, each))
                    .toList();
        }
        long length = 1;
        while (index(last.getYear(), length) - index(first.getYear(), length) >= MOST) length = longer(length);
        return years(first.getYear(), last.getYear(), length);
    }

    private static List<Period> years(int firstYear, int lastYear, long length) {
        List<Period> periods = new ArrayList<>();
        for (long index = index(firstYear, length); index <= index(lastYear, length); index++) {
            // Before the year 1 the years are counted backwards, from 1 BC, which is the year 0 of astronomers.
            long number = index < 0 ? -1 - index : index;
            long low = Math.max(1, number * length);
            long high = (number + 1) * length - 1;
            if (low <= high) {
                periods.add(index < 0 ? ofYears(1 - high, 1 - low) : ofYears(low, high));
            }
        }
        return List.copyOf(periods);
    }

    /** Which stretch of so many years a year is in; those before the year 1 are negative. */
    private static long index(int year, long length) {
        return year > 0 ? year / length : -1 - (1L - year) / length;
    }

    /** 1, 2, 5, 10, 20, 50 and so on. */
    private static long longer(long length) {
        long digit = length;
        while (digit >= DECADE) digit /= DECADE;
        return digit == 2 ? length / 2 * 5 : length * 2;
    }

    private static Period ofYears(long first, long last) {
        return new Period(EdtfDate.parse(year(first)), EdtfDate.parse(year(last)));
    }

    private static String year(long year) {
        if (Math.abs(year) > LARGEST_PLAIN_YEAR) return "Y" + year;
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }
}
