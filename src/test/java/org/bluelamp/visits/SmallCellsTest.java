package org.bluelamp.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a reader who can add and subtract may learn of small cells. */
class SmallCellsTest {
    private static List<Count> told(long... cells) {
        List<Long> list = new ArrayList<>();
        for (long cell : cells) list.add(cell);
        return SmallCells.ofTotal(list);
    }

    private static Count exact(long number) {
        return new Count.Exact(number);
    }

    @Test
    void largeCells_areTold_andEmptyOnesGiveNobodyAway() {
        assertThat(told(5, 120)).containsExactly(exact(5), exact(120));
        assertThat(told(5, 0, 120)).containsExactly(exact(5), Count.FEWER, exact(120));
    }

    @Test
    void loneSmallCell_takesTheSmallestOtherWithIt() {
        assertThat(told(50, 3, 20)).containsExactly(exact(50), Count.FEWER, Count.WITHHELD);
    }

    @Test
    void smallCellsThatAreFewTogether_areASmallCellThemselves() {
        assertThat(told(50, 1, 1, 20)).containsExactly(exact(50), Count.FEWER, Count.FEWER, Count.WITHHELD);
    }

    @Test
    void smallCellsThatCoverEachOther_needNoOther() {
        assertThat(told(50, 3, 4, 20)).containsExactly(exact(50), Count.FEWER, Count.FEWER, exact(20));
    }

    @Test
    void cellsThatAreAllFours_areNotGivenAwayByTheirSum() {
        assertThat(told(4, 4)).containsExactly(Count.WITHHELD, Count.WITHHELD);
        assertThat(told(4, 4, 9)).containsExactly(Count.FEWER, Count.FEWER, Count.WITHHELD);
    }

    @Test
    void partOfAWhole_isWithheldWhereTheRestIsSmall() {
        assertThat(SmallCells.partOf(100, 4)).isEqualTo(Count.FEWER);
        assertThat(SmallCells.partOf(100, 97)).isEqualTo(Count.WITHHELD);
        assertThat(SmallCells.partOf(100, 95)).isEqualTo(exact(95));
        assertThat(SmallCells.partOf(100, 100)).isEqualTo(exact(100));
    }

    /** Tries all tables that the reader may hold for the true one. */
    @Property(tries = 300)
    void noSmallCellWithVisitors_canBeComputed(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 9) Integer> table) {
        List<Long> cells = table.stream().map(Integer::longValue).toList();
        long total = cells.stream().mapToLong(Long::longValue).sum();
        if (total < Count.LEAST_TOLD) return;
        List<Count> told = SmallCells.ofTotal(cells);
        List<Set<Long>> possible = new ArrayList<>();
        cells.forEach(cell -> possible.add(new TreeSet<>()));
        collect(told, total, new ArrayList<>(), possible);
        long hidden = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (!told.get(i).isTold()) hidden += cells.get(i);
            if (cells.get(i) > 0 && cells.get(i) < Count.LEAST_TOLD) {
                assertThat(possible.get(i)).as("%s as %s", cells, told).hasSizeGreaterThan(1);
            }
        }
        assertThat(hidden == 0 || hidden >= Count.LEAST_TOLD).isTrue();
    }

    private static void collect(List<Count> told, long left, List<Long> chosen, List<Set<Long>> possible) {
        int i = chosen.size();
        if (i == told.size()) {
            if (left == 0)
                for (int cell = 0; cell < i; cell++) possible.get(cell).add(chosen.get(cell));
            return;
        }
        List<Long> values = switch (told.get(i)) {
            case Count.Exact(long number) -> List.of(number);
            case Count.FewerThanFive() -> List.of(0L, 1L, 2L, 3L, 4L);
            case Count.Withheld() -> Collections.unmodifiableList(upTo(left));
        };
        for (long value : values) {
            if (value > left) continue;
            chosen.add(value);
            collect(told, left - value, chosen, possible);
            chosen.removeLast();
        }
    }

    private static List<Long> upTo(long most) {
        List<Long> values = new ArrayList<>();
        for (long value = 0; value <= most; value++) values.add(value);
        return values;
    }
}
