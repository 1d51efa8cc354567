package org.bluelamp.export.booklet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.Series;

/**
 * A series as a drawing for paper: its scales, and all of it but words, which stand over it as text. Time runs from left to
 * right, as in the exhibit's charts.
 */
final class SeriesPlot {
    private static final Color GRID = new Color(0xddd5c5);
    private static final Color BREAK = new Color(0x8a4b00);

    /** Of the width at each side, so that no point is cut. */
    private static final double SIDE = 0.02;

    private static final int MOST_VALUE_TICKS = 5;
    private static final int MOST_YEAR_TICKS = 7;

    /** Many points stand so close that the line shows them better. */
    private static final int MOST_POINTS = 60;

    private final Series series;
    private final boolean isLogarithmic;
    private final double firstDay;
    private final double lastDay;
    private final double low;
    private final double high;
    private final List<Double> valueTicks;

    SeriesPlot(Series series) {
        this.series = series;
        // Zero and less have no place on a logarithmic scale.
        this.isLogarithmic = series.explanation().scale() == Explanation.Scale.LOG
                && series.numbers().allMatch(value -> value > 0);
        firstDay = days().min().orElse(0);
        lastDay = days().max().orElse(0);
        double least = series.numbers().map(this::height).min().orElse(0);
        double most = series.numbers().map(this::height).max().orElse(0);
        valueTicks = isLogarithmic ? powers(least, most) : steps(Math.min(least, 0), Math.max(most, 0));
        low = height(valueTicks.getFirst());
        high = height(valueTicks.getLast());
    }

    /** A label of an axis and where it stands, as a share of the drawing's width or height. */
    record Tick(double value, double place) {}

    /** From below; places are counted from above. */
    List<Tick> valueTicks() {
        return valueTicks.stream().map(value -> new Tick(value, y(value))).toList();
    }

    List<Tick> yearTicks() {
        int first = (int) Math.ceil(year(firstDay));
        int last = (int) Math.floor(year(lastDay));
        int step = Stream.of(1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
                .filter(years -> (last - first) / years < MOST_YEAR_TICKS)
                .findFirst()
                .orElse(5000);
        return IntStream.rangeClosed(first, last)
                .filter(year -> Math.floorMod(year, step) == 0)
                .mapToObj(year -> new Tick(year, x(LocalDate.of(year, 1, 1).toEpochDay())))
                .toList();
    }

    void draw(Graphics2D canvas, double width, double height, Color colour) {
        canvas.setColor(GRID);
        canvas.setStroke(new BasicStroke(0.6f));
        for (Tick tick : valueTicks()) {
            canvas.draw(new Line2D.Double(0, tick.place * height, width, tick.place * height));
        }
        for (Tick tick : yearTicks()) {
            canvas.draw(new Line2D.Double(tick.place * width, height - 3, tick.place * width, height));
        }
        canvas.setColor(BREAK);
        canvas.setStroke(new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {3, 3}, 0));
        for (EdtfDate at : series.breaks()) {
            double x = x(at.earliestDay()) * width;
            if (x > 0 && x < width) canvas.draw(new Line2D.Double(x, 0, x, height));
        }
        canvas.setColor(colour);
        switch (series.form()) {
            case BARS -> drawBars(canvas, width, height);
            case DOTS -> drawPoints(canvas, width, height);
            case LINE, AREA, STEP -> {
                drawLine(canvas, width, height);
                if (series.points().size() <= MOST_POINTS) drawPoints(canvas, width, height);
            }
        }
    }

    private void drawBars(Graphics2D canvas, double width, double height) {
        double thick = Math.clamp(width / series.points().size() * 0.7, 1, 16);
        double base = y(Math.max(0, valueTicks.getFirst())) * height;
        for (Series.Point point : series.points()) {
            double y = y(point.value()) * height;
            canvas.fill(new Rectangle2D.Double(
                    x(day(point.date())) * width - thick / 2,
                    Math.min(base, y),
                    thick,
                    Math.max(Math.abs(base - y), 0.6)));
        }
    }

    /** No line is drawn across a break of the definition, nor between rival values of one date. */
    private void drawLine(Graphics2D canvas, double width, double height) {
        Path2D.Double line = new Path2D.Double();
        Series.Point before = null;
        for (Series.Point point : series.points()) {
            if (before != null && before.date().equals(point.date())) continue;
            double x = x(day(point.date())) * width;
            double y = y(point.value()) * height;
            if (before == null || isBroken(before, point)) {
                line.moveTo(x, y);
            } else {
                if (series.form() == Series.Form.STEP)
                    line.lineTo(x, line.getCurrentPoint().getY());
                line.lineTo(x, y);
            }
            before = point;
        }
        canvas.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(line);
    }

    private boolean isBroken(Series.Point before, Series.Point point) {
        return series.breaks().stream()
                .anyMatch(at -> at.earliestDay() > before.date().earliestDay()
                        && at.earliestDay() <= point.date().earliestDay());
    }

    /** Estimates and projections are hollow. */
    private void drawPoints(Graphics2D canvas, double width, double height) {
        Color colour = canvas.getColor();
        canvas.setStroke(new BasicStroke(1));
        for (Series.Point point : series.points()) {
            double x = x(day(point.date())) * width;
            double y = y(point.value()) * height;
            Ellipse2D dot = new Ellipse2D.Double(x - 2, y - 2, 4, 4);
            canvas.setColor(point.status().isPresent() ? Color.WHITE : colour);
            canvas.fill(dot);
            canvas.setColor(colour);
            canvas.draw(dot);
        }
    }

    private double x(double day) {
        double share = lastDay > firstDay ? (day - firstDay) / (lastDay - firstDay) : 0.5;
        return SIDE + share * (1 - 2 * SIDE);
    }

    private double y(double value) {
        return high > low ? 1 - (height(value) - low) / (high - low) : 0.5;
    }

    private double height(double value) {
        return isLogarithmic ? Math.log10(value) : value;
    }

    private DoubleStream days() {
        return series.points().stream().mapToDouble(point -> day(point.date()));
    }

    /** The middle; an open end counts as the other. */
    private static double day(EdtfDate date) {
        if (date.isOpenStart()) return date.latestDay();
        if (date.isOpenEnd()) return date.earliestDay();
        return (date.earliestDay() + date.latestDay()) / 2.0;
    }

    private static double year(double day) {
        LocalDate date = LocalDate.ofEpochDay(Math.round(day));
        return date.getYear() + (date.getDayOfYear() - 1) / 366.0;
    }

    private static List<Double> powers(double least, double most) {
        int first = (int) Math.floor(least);
        int last = Math.max((int) Math.ceil(most), first + 1);
        return IntStream.rangeClosed(first, last)
                .mapToObj(power -> Math.pow(10, power))
                .toList();
    }

    /** Round numbers around both ends. */
    private static List<Double> steps(double least, double most) {
        double span = most > least ? most - least : 1;
        double power = Math.pow(10, Math.floor(Math.log10(span / MOST_VALUE_TICKS)));
        double step = DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * power)
                .filter(each -> span / each <= MOST_VALUE_TICKS)
                .findFirst()
                .orElse(10 * power);
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.floor(least / step);
        long last = Math.max((long) Math.ceil(most / step), first + 1);
        for (long number = first; number <= last; number++) ticks.add(number * step);
        return ticks;
    }
}
