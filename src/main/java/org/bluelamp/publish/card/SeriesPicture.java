package org.bluelamp.publish.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/**
 * A series at the size of a card: its form and where it leads, with the first and the last value in figures. Time runs
 * from left to right, as in the exhibit's charts.
 */
final class SeriesPicture {
    private static final float POINT = 5;
    private static final float LABEL = 23;
    private static final float WIDEST_BAR = 26;
    private static final float LINE = 4;

    private final Series series;
    private final Card card;
    private final Rectangle2D.Float area;
    private final double firstDay;
    private final double lastDay;
    private final double low;
    private final double high;

    SeriesPicture(Series series, Card card, Rectangle2D.Float area) {
        this.series = series;
        this.card = card;
        this.area = area;
        firstDay = series.points().stream()
                .mapToDouble(point -> middle(point.date()))
                .min()
                .orElse(0);
        lastDay = series.points().stream()
                .mapToDouble(point -> middle(point.date()))
                .max()
                .orElse(0);
        double least = series.numbers().map(this::height).min().orElse(0);
        low = isLogarithmic() ? Math.floor(least) : Math.min(least, 0);
        high = series.numbers().map(this::height).max().orElse(0);
    }

    void paint(Graphics2D canvas) {
        Color colour = NightPalette.ofTheme(card.theme());
        canvas.setColor(NightPalette.LINE);
        canvas.setStroke(new BasicStroke(2));
        canvas.draw(new Line2D.Float(area.x, area.y + area.height, area.x + area.width, area.y + area.height));
        canvas.setColor(colour);
        switch (series.form()) {
            case BARS -> paintBars(canvas);
            case DOTS -> {}
            case LINE, AREA, STEP -> paintLine(canvas, colour);
        }
        if (series.form() != Series.Form.BARS) paintPoints(canvas, colour);
        paintLabels(canvas);
    }

    private void paintBars(Graphics2D canvas) {
        float width = Math.clamp(area.width / series.points().size() * 0.7f, 2, WIDEST_BAR);
        float base = y(0);
        for (Series.Point point : series.points()) {
            float y = y(height(point.value()));
            float top = Math.min(base, y);
            canvas.fill(new Rectangle2D.Float(x(point) - width / 2, top, width, Math.max(Math.abs(base - y), 1)));
        }
    }

    /** No line is drawn across a break of the definition, nor between rival values of one date. */
    private void paintLine(Graphics2D canvas, Color colour) {
        Path2D.Float line = new Path2D.Float();
        Series.Point before = null;
        for (Series.Point point : series.points()) {
            if (before != null && before.date().equals(point.date())) continue;
            float y = y(height(point.value()));
            if (before == null || isBroken(before, point)) {
                line.moveTo(x(point), y);
            } else {
                if (series.form() == Series.Form.STEP)
                    line.lineTo(x(point), line.getCurrentPoint().getY());
                line.lineTo(x(point), y);
            }
            before = point;
        }
        canvas.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.setColor(colour);
        canvas.draw(line);
    }

    private boolean isBroken(Series.Point before, Series.Point point) {
        return series.breaks().stream()
                .anyMatch(at -> at.earliestDay() > before.date().earliestDay()
                        && at.earliestDay() <= point.date().earliestDay());
    }

    private void paintPoints(Graphics2D canvas, Color colour) {
        // Many points stand so close that the line shows them better.
        if (series.form() != Series.Form.DOTS && series.points().size() > 40) return;
        for (Series.Point point : series.points()) {
            float y = y(height(point.value()));
            Ellipse2D dot = new Ellipse2D.Float(x(point) - POINT, y - POINT, 2 * POINT, 2 * POINT);
            canvas.setColor(colour);
            canvas.fill(dot);
        }
    }

    private void paintLabels(Graphics2D canvas) {
        List<Series.Point> points = series.points();
        Direction direction = Direction.of(card.language());
        canvas.setColor(NightPalette.TEXT);
        label(canvas, value(points.getLast()), direction, area.x + area.width, area.y - 2.2f * LABEL, true);
        canvas.setColor(NightPalette.MUTED);
        float below = area.y + area.height + LABEL * 0.5f;
        label(canvas, year(points.getFirst()), direction, area.x, below, false);
        if (lastDay > firstDay) label(canvas, year(points.getLast()), direction, area.x + area.width, below, true);
    }

    private void label(Graphics2D canvas, String text, Direction direction, float x, float top, boolean endsAtX) {
        Paragraph words = Paragraph.fitting(text, CardFonts.all().label, direction, LABEL, LABEL, area.width, 1);
        float width = words.lines().getFirst().getVisibleAdvance();
        float left = endsAtX ? x - width : x;
        words.draw(canvas, direction == Direction.RIGHT_TO_LEFT ? left + width : left, top);
    }

    private String value(Series.Point point) {
        return Messages.in(card.language()).number(point.value());
    }

    private String year(Series.Point point) {
        int year =
                point.date().lastYear().orElseGet(() -> point.date().firstYear().orElseThrow());
        return DatePhrases.in(card.language()).year(year);
    }

    private boolean isLogarithmic() {
        return series.explanation().scale() == Explanation.Scale.LOG;
    }

    private double height(double value) {
        return isLogarithmic() ? Math.log10(value) : value;
    }

    private float x(Series.Point point) {
        double share = lastDay > firstDay ? (middle(point.date()) - firstDay) / (lastDay - firstDay) : 0.5;
        return (float) (area.x + 12 + share * (area.width - 24));
    }

    private float y(double height) {
        double share = high > low ? (Math.max(height, low) - low) / (high - low) : 0.5;
        return (float) (area.y + area.height * (1 - share));
    }

    /** An open end counts as the other. */
    private static double middle(EdtfDate date) {
        if (date.isOpenStart()) return date.latestDay();
        if (date.isOpenEnd()) return date.earliestDay();
        return (date.earliestDay() + date.latestDay()) / 2.0;
    }
}
