package org.bluelamp.publish.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Quantity;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.html.AreaNames;
import org.bluelamp.html.InlineText;
import org.bluelamp.text.CountryNames;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/**
 * The values of a map at the size of a card, in a form that needs no outlines of countries: at this size few of them could
 * be told apart. Years become a number of areas that rises over time, a list of areas their number and names, and other
 * values bars of the largest.
 */
final class MapPicture {
    private static final int MOST_BARS = 5;
    private static final float LABEL = 23;
    private static final float BAR = 12;
    private static final float LARGEST_NUMBER = 132;
    private static final int MOST_LINES_OF_NAMES = 5;

    private final AreaMap map;
    private final Card card;
    private final Rectangle2D.Float area;
    private final Direction direction;

    MapPicture(AreaMap map, Card card, Rectangle2D.Float area) {
        this.map = map;
        this.card = card;
        this.area = area;
        this.direction = Direction.of(card.language());
    }

    void paint(Graphics2D canvas) {
        switch (map.quantity()) {
            case YEAR -> new SeriesPicture(areasOverTime(), card, area).paint(canvas);
            case YES -> paintList(canvas);
            case COUNT, SHARE, MONEY, RATE -> paintBars(canvas, bars());
        }
    }

    /** How many areas have been reached by the end of each year; where areas leave again, how many are there. */
    private Series areasOverTime() {
        int first = (int) map.numbers().min().orElse(0);
        int last = (int) map.numbers().max().orElse(0);
        List<Series.Point> points = IntStream.rangeClosed(first, last)
                .mapToObj(year -> new Series.Point(
                        EdtfDate.ofYear(year),
                        map.values().stream()
                                .filter(value -> holds(value, year))
                                .count(),
                        Optional.empty(),
                        false,
                        List.of(),
                        Optional.empty()))
                .toList();
        return new Series(
                map.id(),
                map.title(),
                Optional.empty(),
                map.unit(),
                Quantity.COUNT,
                map.theme(),
                Optional.empty(),
                Series.Form.STEP,
                points,
                List.of(),
                List.of(),
                map.explanation());
    }

    private static boolean holds(AreaMap.Value value, int year) {
        if (value.spells().isEmpty()) return value.value() <= year;
        return value.spells().stream()
                .anyMatch(spell -> spell.firstYear().orElse(year) <= year
                        && spell.lastYear().orElse(year) >= year);
    }

    private void paintList(Graphics2D canvas) {
        Messages messages = Messages.in(card.language());
        List<AreaMap.Value> listed =
                map.values().stream().filter(value -> value.value() != 0).toList();
        AreaNames names = new AreaNames(card.language());
        String all = listed.stream()
                .map(value -> InlineText.plain(names.name(value).text()))
                .sorted(CountryNames.in(card.language()).order())
                .collect(Collectors.joining(", "));
        Paragraph number = Paragraph.of(
                messages.number(listed.size()), CardFonts.all().heading, direction, LARGEST_NUMBER, area.width);
        Paragraph words =
                Paragraph.fitting(all, CardFonts.all().label, direction, LABEL, LABEL, area.width, MOST_LINES_OF_NAMES);
        canvas.setColor(NightPalette.ofTheme(card.theme()));
        number.draw(canvas, start(), area.y);
        canvas.setColor(NightPalette.TEXT);
        words.draw(canvas, start(), area.y + number.height() + LABEL);
    }

    /** @param length that the bar shows */
    private record Bar(String name, String figure, double length) {}

    /** The largest areas; where few values are shared by many areas, how many areas have each, the largest value first. */
    private List<Bar> bars() {
        Messages messages = Messages.in(card.language());
        Map<Double, Long> shared = map.values().stream()
                .collect(Collectors.groupingBy(
                        AreaMap.Value::value,
                        () -> new TreeMap<Double, Long>(Comparator.reverseOrder()),
                        Collectors.counting()));
        if (shared.size() <= MOST_BARS && map.values().size() > MOST_BARS) {
            return shared.entrySet().stream()
                    .map(each ->
                            new Bar(messages.number(each.getKey()), messages.number(each.getValue()), each.getValue()))
                    .toList();
        }
        AreaNames names = new AreaNames(card.language());
        Function<AreaMap.Value, Bar> bar = value -> new Bar(
                InlineText.plain(names.name(value).text()), messages.number(value.value()), Math.max(value.value(), 0));
        return map.values().stream()
                .sorted(Comparator.comparingDouble(AreaMap.Value::value).reversed())
                .limit(MOST_BARS)
                .map(bar)
                .toList();
    }

    /** Lengths begin at zero, whatever scale the map's colours have. */
    private void paintBars(Graphics2D canvas, List<Bar> bars) {
        double longest = bars.stream().mapToDouble(Bar::length).max().orElse(0);
        Color colour = NightPalette.ofTheme(card.theme());
        float step = area.height / MOST_BARS;
        float top = area.y + (area.height - bars.size() * step) / 2;
        for (Bar bar : bars) {
            Paragraph figure =
                    Paragraph.fitting(bar.figure, CardFonts.all().label, direction, LABEL, LABEL, area.width, 1);
            float figureWidth = figure.lines().getFirst().getVisibleAdvance();
            Paragraph name = Paragraph.fitting(
                    bar.name, CardFonts.all().label, direction, LABEL, LABEL, area.width - figureWidth - LABEL, 1);
            canvas.setColor(NightPalette.TEXT);
            name.draw(canvas, start(), top);
            canvas.setColor(NightPalette.MUTED);
            figure.draw(canvas, isMirrored() ? area.x + figureWidth : area.x + area.width - figureWidth, top);
            float width = longest > 0 ? (float) Math.max(area.width * bar.length / longest, 2) : 2;
            canvas.setColor(colour);
            canvas.fill(new RoundRectangle2D.Float(
                    isMirrored() ? area.x + area.width - width : area.x, top + LABEL * 1.4f, width, BAR, 4, 4));
            top += step;
        }
    }

    /** Where lines begin. */
    private float start() {
        return isMirrored() ? area.x + area.width : area.x;
    }

    private boolean isMirrored() {
        return direction == Direction.RIGHT_TO_LEFT;
    }
}
