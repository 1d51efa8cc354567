package org.bluelamp.visits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Withholds what is below five, and as much more as is needed that it can't be computed from the rest. */
final class SmallCells {
    private SmallCells() {}

    /**
     * The cells of a table that add up to a total which is told. What is withheld adds up to five or more, so that it is
     * no small cell itself, and leaves open how it is shared out. Where this needs a cell that is not small, the smallest
     * is taken.
     */
    static List<Count> ofTotal(List<Long> cells) {
        List<Count> told = new ArrayList<>(cells.stream().map(Count::of).toList());
        long hidden = cells.stream()
                .filter(cell -> cell < Count.LEAST_TOLD)
                .mapToLong(Long::longValue)
                .sum();
        long small = cells.stream().filter(cell -> cell < Count.LEAST_TOLD).count();
        // Nobody is in cells that are all empty.
        if (hidden == 0) return told;
        boolean allAreFours = hidden == small * (Count.LEAST_TOLD - 1);
        if (hidden >= Count.LEAST_TOLD && !allAreFours) return told;
        IntStream.range(0, cells.size())
                .boxed()
                .filter(i -> told.get(i).isTold())
                .min(Comparator.comparing(cells::get))
                .ifPresentOrElse(i -> told.set(i, Count.WITHHELD), () -> {
                    // Their names would say that each is below five, and so that all are fours.
                    if (allAreFours && hidden >= Count.LEAST_TOLD) Collections.fill(told, Count.WITHHELD);
                });
        return told;
    }

    /**
     * A part of a whole that is told: the part is small, or the rest is, which anybody can subtract.
     *
     * @param whole that of which it is a part
     */
    static Count partOf(long whole, long part) {
        long rest = whole - part;
        if (part < Count.LEAST_TOLD) return Count.FEWER;
        return rest > 0 && rest < Count.LEAST_TOLD ? Count.WITHHELD : new Count.Exact(part);
    }
}
