package org.bluelamp.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinePlanTest {
    private static final Box ROOM = new Box(48, 124, 864, 374);
    private static final List<String> LANES = List.of("a", "b", "c");

    private static TimelinePlan.Item item(String lane, int year, int length, String label) {
        return new TimelinePlan.Item(
                lane,
                LocalDate.of(year, 1, 1).toEpochDay(),
                LocalDate.of(year + length, 1, 1).toEpochDay(),
                label);
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private static void hold(TimelinePlan plan) {
        List<Box> boxes = new ArrayList<>();
        plan.entries().forEach(entry -> {
            boxes.add(entry.label());
            boxes.add(entry.mark());
        });
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
            assertThat(boxes.get(i).x()).isGreaterThanOrEqualTo(ROOM.x());
            assertThat(boxes.get(i).right()).isLessThanOrEqualTo(ROOM.right() + 0.001);
            assertThat(boxes.get(i).bottom()).isLessThanOrEqualTo(ROOM.bottom());
        }
        assertThat(plan.area().bottom()).isLessThanOrEqualTo(ROOM.bottom() - 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20, 40})
    void whateverTheDates_nothingOverlaps_andAllStaysInTheRoom(int count) {
        int drawn = 0;
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<TimelinePlan.Item> items = IntStream.range(0, count)
                    .mapToObj(index -> item(
                            LANES.get(random.nextInt(3)),
                            1850 + (int) Math.min(175, Math.abs(random.nextGaussian()) * 60),
                            random.nextInt(5) == 0 ? random.nextInt(120) : 0,
                            "Label " + "word ".repeat(random.nextInt(12))))
                    .toList();
            var plan = TimelinePlan.of(items, LANES, ROOM);
            if (plan.isEmpty()) continue;
            drawn++;
            assertThat(plan.get().entries()).hasSize(count);
            hold(plan.get());
        }
        assertThat(drawn).isGreaterThan(count > 20 ? 2 : 47);
    }

    @Test
    void time_runsByScale() {
        TimelinePlan plan = TimelinePlan.of(
                        List.of(item("a", 1900, 0, "x"), item("a", 1960, 0, "y"), item("b", 2020, 0, "z")), LANES, ROOM)
                .orElseThrow();

        List<Double> middles = plan.entries().stream()
                .map(entry -> entry.mark().x() + entry.mark().width() / 2)
                .toList();
        assertThat(middles.get(1) - middles.get(0)).isCloseTo(middles.get(2) - middles.get(1), within(0.1));
        double tick = plan.ticks().stream()
                .filter(each -> each.year() == 1960)
                .findFirst()
                .orElseThrow()
                .x();
        assertThat(tick).isCloseTo(middles.get(1), within(0.01));
    }

    @Test
    void oneEntryOfOneDay_stillHasYearsOnItsAxis() {
        TimelinePlan plan =
                TimelinePlan.of(List.of(item("b", 1990, 0, "x")), LANES, ROOM).orElseThrow();

        assertThat(plan.ticks()).hasSizeGreaterThan(2);
        assertThat(plan.lanes()).extracting(TimelinePlan.Lane::id).containsExactly("b");
    }

    @Test
    void moreThanTheRoomHolds_isNoPlan() {
        List<TimelinePlan.Item> crowd = IntStream.range(0, 200)
                .mapToObj(index -> item("a", 1990, 0, "A label of some length " + index))
                .toList();

        assertThat(TimelinePlan.of(crowd, LANES, ROOM)).isEmpty();
    }
}
