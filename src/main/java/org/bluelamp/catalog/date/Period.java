package org.bluelamp.catalog.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A stretch of time of a round length: a day, a month, a year, a decade, a thousand years.
 *
 * @param first a date as an address names the beginning of a window
 * @param last the same for its end, inclusive
 */
public record Period(EdtfDate first, EdtfDate last) {
    /** A graphic has a column for each period, and more columns than these can't be compared at a glance. */
    private static final int MOST = 15;

    private static final int DECADE = 10;
    private static final int LARGEST_PLAIN_YEAR = 9999;
    private static final int LARGEST_YEAR = 999_999_999;

    /** The ten years in which a year is counted. */
    public static Period decadeOf(int year) {
        return ofIndex(index(year, DECADE), DECADE);
    }

    public boolean contains(long day) {
        return first.earliestDay() <= day && day <= last.latestDay();
    }

    /** Whether it is the whole of the ten years that are counted together, of which AD 1 to 9 are nine. */
    public boolean isDecade() {
        return equals(decadeOf(first.firstYear().orElseThrow()));
    }

    /**
     * The periods from one day to another, the shortest of which there are at most fifteen. They touch each other, and
     * begin at round numbers on either side of the year 1: 50 BC to 41 BC, 10 BC to 1 BC, AD 1 to 9, AD 10 to 19. So
     * EDTF's {@code -004X} and the ticks of an axis have them, too.
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
        return LongStream.rangeClosed(index(firstYear, length), index(lastYear, length))
                // Years are counted from 1, so the first single year after Christ is number 1.
                .filter(index -> length > 1 || index != 0)
                .mapToObj(index -> ofIndex(index, length))
                .toList();
    }

    /** The number of the period of this length that a year is in; negative before the year 1. */
    private static long index(int year, long length) {
        // The astronomical year 0 is 1 BC, the last year of the last period before Christ.
        return year > 0 ? year / length : -1 - (-(long) year) / length;
    }

    private static Period ofIndex(long index, long length) {
        if (index >= 0) return ofYears(Math.max(1, index * length), (index + 1) * length - 1);
        long last = (index + 1) * length;
        return ofYears(last - length + 1, last);
    }

    /** 1, 2, 5, 10, 20, 50 and so on. */
    private static long longer(long length) {
        long digit = length;
        while (digit >= DECADE) digit /= DECADE;
        return digit == 2 ? length / 2 * 5 : length * 2;
    }

    private static Period ofYears(long first, long last) {
        return new Period(EdtfDate.ofYear(nearest(first)), EdtfDate.ofYear(nearest(last)));
    }

    /** Years of EDTF have at most nine digits, so a period that reaches further is cut there. */
    private static int nearest(long year) {
        return Math.clamp(year, -LARGEST_YEAR, LARGEST_YEAR);
    }
}
