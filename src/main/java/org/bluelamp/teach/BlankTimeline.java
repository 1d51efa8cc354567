package org.bluelamp.teach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;

/**
 * A timeline to fill by hand: a true scale, in which each year is as wide as any other, cut into columns of some years; and
 * where on it each entry belongs.
 *
 * @param firstYear astronomical (0 is 1 BC), a multiple of the years of a column
 * @param step years of a column
 * @param items in the order of their letters, which is not that of time
 */
public record BlankTimeline(int firstYear, int step, int columns, List<Item> items) {
    /** As many columns as leave room to write in each on an upright sheet. */
    static final int MOST_COLUMNS = 8;

    /** How wide a letter in its circle is, in parts of the timeline. */
    static final double LETTER = 0.05;

    private static final int[] NICE = {1, 2, 5};
    /** Ends of years of more digits are not told apart by a fraction. */
    private static final int LARGEST_YEAR = 1_000_000;

    /**
     * An entry to be placed.
     *
     * @param letter from A on
     * @param from where its first day begins, from 0 to 1
     * @param to where its last day ends
     * @param row 0 for the row at the axis; two letters of one row do not touch
     */
    public record Item(String letter, Entry entry, double from, double to, int row) {
        public double middle() {
            return (from + to) / 2;
        }
    }

    /** The years at the beginnings of the columns, and the one at which the last ends. */
    public List<Integer> years() {
        return IntStream.rangeClosed(0, columns)
                .mapToObj(column -> firstYear + column * step)
                .toList();
    }

    /** The column in which the middle of an item lies. */
    public int column(Item item) {
        return Math.min(columns - 1, (int) (item.middle() * columns));
    }

    public int rows() {
        return items.stream().mapToInt(Item::row).max().orElse(-1) + 1;
    }

    /** Whether both ends of a date are known, so that it has a place. */
    static boolean canHold(EdtfDate date) {
        return !date.isOpenStart()
                && !date.isOpenEnd()
                && Math.abs(date.firstYear().orElseThrow()) <= LARGEST_YEAR
                && Math.abs(date.lastYear().orElseThrow()) <= LARGEST_YEAR;
    }

    /**
     * @param entries that it can hold, in the order of their letters
     * @return nothing for no entries
     */
    static Optional<BlankTimeline> of(List<Entry> entries) {
        if (entries.isEmpty()) return Optional.empty();
        int first = entries.stream()
                .mapToInt(entry -> entry.date().firstYear().orElseThrow())
                .min()
                .orElseThrow();
        int last = entries.stream()
                .mapToInt(entry -> entry.date().lastYear().orElseThrow())
                .max()
                .orElseThrow();
        int step = step(first, last);
        int start = Math.floorDiv(first, step) * step;
        int columns = Math.floorDiv(last, step) - Math.floorDiv(first, step) + 1;
        BlankTimeline empty = new BlankTimeline(start, step, columns, List.of());
        return Optional.of(new BlankTimeline(start, step, columns, empty.placed(entries)));
    }

    private static int step(int first, int last) {
        for (int power = 1; ; power *= 10) {
            for (int nice : NICE) {
                int step = power * nice;
                if (Math.floorDiv(last, step) - Math.floorDiv(first, step) < MOST_COLUMNS) return step;
            }
        }
    }

    private List<Item> placed(List<Entry> entries) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double from = fraction(entry.date().earliestDay());
            double to = fraction(entry.date().latestDay() + 1);
            items.add(new Item(String.valueOf((char) ('A' + i)), entry, from, to, 0));
        }
        double[] ends = new double[items.size()];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        List<Item> rowed = new ArrayList<>();
        items.stream().sorted(Comparator.comparingDouble(Item::from)).forEach(item -> {
            double left = Math.min(item.from(), item.middle() - LETTER / 2);
            double right = Math.max(item.to(), item.middle() + LETTER / 2);
            int row = 0;
            while (ends[row] > left) row++;
            ends[row] = right;
            rowed.add(new Item(item.letter(), item.entry(), item.from(), item.to(), row));
        });
        return rowed.stream().sorted(Comparator.comparing(Item::letter)).toList();
    }

    /** Where a day begins; the days of a leap year are a little narrower, so that years are equally wide. */
    private double fraction(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        double year = date.getYear() + (date.getDayOfYear() - 1.0) / date.lengthOfYear();
        return Math.clamp((year - firstYear) / ((double) step * columns), 0, 1);
    }
}
