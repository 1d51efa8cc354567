package org.bluelamp.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluelamp.office.TextMeasure;

/**
 * Where the marks and labels of a timeline stand on a slide. Time runs evenly along the axis; each mark has its label beside it
 * in a row of its lane, and nothing in a row overlaps.
 *
 * @param size of the labels
 * @param area of the lanes, right of their names and above the axis
 */
record TimelinePlan(double size, Box area, List<Lane> lanes, List<Placed> entries, List<Tick> ticks) {
    static final double MARK = 8;
    private static final double[] SIZES = {13, 12, 11, 10};
    private static final double GAP = 5;
    private static final double LANE_GAP = 8;
    private static final double LANE_NAMES = 118;
    private static final double AXIS = 24;
    private static final double WIDEST_LABEL = 230;
    private static final double LEAST_LABEL = 60;
    private static final double HAIR = 2;
    private static final double TALLEST_ROW = 2.4;
    private static final double ROW = 1.45;
    private static final int MOST_TICKS = 9;
    private static final double DAYS_OF_YEAR = 365.2425;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};

    /** An entry as it comes, its dates in days since 1970. */
    record Item(String lane, long from, long to, String label) {}

    record Lane(String id, Box name, Box area) {}

    /** @param mark as wide as it lasts */
    record Placed(Item item, Box mark, Box label, String text, boolean endsAtMark) {}

    record Tick(int year, double x) {}

    private record Span(double start, double end) {
        boolean isClearOf(Span other) {
            return end + GAP <= other.start || other.end + GAP <= start;
        }
    }

    /** @param labelRow that of the mark, but for a mark that leaves no room beside it */
    private record Row(Item item, int row, int labelRow, Span mark, Span label, String text, boolean endsAtMark) {
        Span whole() {
            return new Span(Math.min(mark.start, label.start), Math.max(mark.end, label.end));
        }
    }

    /** @return nothing where not all have room, at the smallest size either */
    static Optional<TimelinePlan> of(List<Item> items, List<String> lanes, Box room) {
        for (double size : SIZES) {
            Optional<TimelinePlan> plan = of(items, lanes, room, size);
            if (plan.isPresent()) return plan;
        }
        return Optional.empty();
    }

    private static Optional<TimelinePlan> of(List<Item> items, List<String> lanes, Box room, double size) {
        Box area = new Box(room.x() + LANE_NAMES, room.y(), room.width() - LANE_NAMES, room.height() - AXIS);
        double first = items.stream().mapToLong(Item::from).min().orElse(0);
        double last = items.stream().mapToLong(Item::to).max().orElse(0);
        // Less would have no year on its axis.
        double margin = Math.max((last - first) * 0.02, (4 * DAYS_OF_YEAR - (last - first)) / 2);
        Scale scale = new Scale(first - margin, last + margin, area);
        Map<String, List<Row>> rows = new TreeMap<>(Comparator.comparingInt(lanes::indexOf));
        for (String lane : lanes) {
            List<Row> placed = rows(
                    items.stream()
                            .filter(item -> item.lane().equals(lane))
                            .sorted(Comparator.comparingLong(Item::from))
                            .toList(),
                    scale,
                    size);
            if (!placed.isEmpty()) rows.put(lane, placed);
        }
        int count = rows.values().stream().mapToInt(TimelinePlan::count).sum();
        double needed = count * size * ROW + rows.size() * LANE_GAP;
        if (needed > area.height()) return Optional.empty();
        double rowHeight = Math.min(size * TALLEST_ROW, (area.height() - rows.size() * LANE_GAP) / count);
        return Optional.of(built(rows, rowHeight, size, area, room, scale));
    }

    private static TimelinePlan built(
            Map<String, List<Row>> rows, double rowHeight, double size, Box area, Box room, Scale scale) {
        List<Lane> lanes = new ArrayList<>();
        List<Placed> entries = new ArrayList<>();
        double top = area.y();
        double labelHeight = size * TextMeasure.LEADING;
        for (Map.Entry<String, List<Row>> lane : rows.entrySet()) {
            double height = count(lane.getValue()) * rowHeight + LANE_GAP;
            lanes.add(new Lane(
                    lane.getKey(),
                    new Box(room.x(), top, LANE_NAMES - 10, height),
                    new Box(area.x(), top, area.width(), height)));
            for (Row row : lane.getValue()) {
                double middle = top + LANE_GAP / 2 + (row.row + 0.5) * rowHeight;
                double labelMiddle = top + LANE_GAP / 2 + (row.labelRow + 0.5) * rowHeight;
                entries.add(new Placed(
                        row.item,
                        new Box(row.mark.start, middle - MARK / 2, row.mark.end - row.mark.start, MARK),
                        new Box(
                                row.label.start,
                                labelMiddle - labelHeight / 2,
                                row.label.end - row.label.start,
                                labelHeight),
                        row.text,
                        row.endsAtMark));
            }
            top += height;
        }
        Box used = new Box(area.x(), area.y(), area.width(), top - area.y());
        return new TimelinePlan(size, used, lanes, entries, scale.ticks());
    }

    private static int count(List<Row> rows) {
        return rows.stream().mapToInt(Row::labelRow).max().orElse(-1) + 1;
    }

    private static List<Row> rows(List<Item> items, Scale scale, double size) {
        List<Row> placed = new ArrayList<>();
        List<List<Span>> taken = new ArrayList<>();
        for (Item item : items) placed.add(row(item, taken, scale, size));
        return placed;
    }

    private static Row row(Item item, List<List<Span>> taken, Scale scale, double size) {
        double from = scale.x(item.from());
        double to = Math.max(scale.x(item.to()), from);
        Span mark = to - from < MARK ? new Span((from + to - MARK) / 2, (from + to + MARK) / 2) : new Span(from, to);
        double before = mark.start - GAP - scale.area.x();
        double after = scale.area.right() - mark.end - GAP;
        if (Math.max(before, after) < LEAST_LABEL) return below(item, mark, taken, scale, size);
        String text = shortened(item, Math.min(WIDEST_LABEL, Math.max(before, after)), size);
        double width = width(text, size);
        Span right = new Span(mark.end + GAP, mark.end + GAP + width);
        Span left = new Span(mark.start - GAP - width, mark.start - GAP);
        for (int row = 0; ; row++) {
            if (row == taken.size()) taken.add(new ArrayList<>());
            Row ahead = new Row(item, row, row, mark, right, text, false);
            Row back = new Row(item, row, row, mark, left, text, true);
            Optional<Row> free = Stream.of(ahead, back)
                    .filter(way -> way.label.start >= scale.area.x() && way.label.end <= scale.area.right())
                    .filter(way -> taken.get(way.row).stream().allMatch(span -> span.isClearOf(way.whole())))
                    .findFirst();
            if (free.isPresent()) {
                taken.get(row).add(free.get().whole());
                return free.get();
            }
        }
    }

    /** A mark over nearly the whole time has its label in the row below. */
    private static Row below(Item item, Span mark, List<List<Span>> taken, Scale scale, double size) {
        int row = taken.size();
        String text = shortened(item, WIDEST_LABEL, size);
        Span label = new Span(scale.area.x(), scale.area.x() + width(text, size));
        taken.add(new ArrayList<>(List.of(mark)));
        taken.add(new ArrayList<>(List.of(label)));
        return new Row(item, row, row + 1, mark, label, text, false);
    }

    private static String shortened(Item item, double width, double size) {
        return TextMeasure.ARIAL.shortened(item.label(), size, width - HAIR);
    }

    private static double width(String text, double size) {
        return TextMeasure.ARIAL.width(text, size) + HAIR;
    }

    private record Scale(double first, double last, Box area) {
        double x(double day) {
            return area.x() + (day - first) / (last - first) * area.width();
        }

        List<Tick> ticks() {
            int from = LocalDate.ofEpochDay((long) Math.ceil(first)).getYear();
            int to = LocalDate.ofEpochDay((long) Math.floor(last)).getYear();
            int step = IntStream.of(STEPS)
                    .filter(each -> (to - from) / each < MOST_TICKS)
                    .findFirst()
                    .orElse(STEPS[STEPS.length - 1]);
            return IntStream.iterate(
                            Math.floorDiv(from + step - 1, step) * step, year -> year <= to, year -> year + step)
                    .mapToObj(year -> new Tick(year, x(LocalDate.of(year, 1, 1).toEpochDay())))
                    .filter(tick -> tick.x >= area.x() && tick.x <= area.right())
                    .toList();
        }
    }
}
