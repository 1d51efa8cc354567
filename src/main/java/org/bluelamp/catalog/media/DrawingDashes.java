package org.bluelamp.catalog.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * An upper bound of the number of dashes that the outline of an element is cut into. A browser draws each dash by
 * itself, so their number is a part of the effort of a drawing.
 */
final class DrawingDashes {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![#\\w.])[+-]?+(\\d++\\.?+\\d*+|\\.\\d++)(e[+-]?+\\d++)?+");
    private static final Pattern NUMBER_OF_LINE = Pattern.compile("(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?+\\d++)?+");
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*+:([^;]*+)");
    private static final Pattern PLAIN = Pattern.compile("[-+\\d.e,\\s]*+");

    /** The outline of a rectangle, circle or ellipse has no list of points, but four sides or quarters. */
    private static final int SIDES = 4;

    /** No side is longer than so many times the largest number among the attributes. */
    private static final int LENGTHS_PER_SEGMENT = 3;

    /** The largest number among the element's attributes; no side of its outline is much longer. */
    private double reach;

    private double segments = SIDES;
    private double length = Double.POSITIVE_INFINITY;

    /** The points of a path, a line or a polygon. */
    void line(String points) {
        Matcher number = NUMBER_OF_LINE.matcher(points);
        while (number.find()) {
            reach = Math.max(reach, Double.parseDouble(number.group()));
            segments++;
        }
    }

    /** @param declarations of CSS, in small letters */
    void declarations(String declarations) {
        Matcher dashes = DASHES.matcher(declarations);
        while (dashes.find()) length = Math.min(length, lengthOf(dashes.group(1)));
        String others = DASHES.matcher(declarations).replaceAll("");
        reach = numbers(others).reduce(reach, Math::max);
    }

    /**
     * The length of one dash with its gap. A unit or a function could make any length of a number, so whatever is not a
     * plain number counts as infinitely fine.
     */
    private static double lengthOf(String dashes) {
        String numbers = dashes.replace("px", "").strip();
        if (numbers.equals("none") || numbers.equals("inherit")) return Double.POSITIVE_INFINITY;
        if (!PLAIN.matcher(numbers).matches()) return 0;
        double sum = numbers(numbers).sum();
        // A list of zeros is a line without gaps.
        return sum == 0 ? Double.POSITIVE_INFINITY : sum;
    }

    private static DoubleStream numbers(String text) {
        return NUMBER.matcher(text).results().mapToDouble(number -> Math.abs(Double.parseDouble(number.group())));
    }

    /** The length of one dash with its gap, in the element's own units; infinite if there are no dashes. */
    double length() {
        return length;
    }

    /** @param dashLength the length of one dash with its gap; may be infinite */
    double count(double dashLength) {
        return Double.isInfinite(dashLength) ? 0 : segments * LENGTHS_PER_SEGMENT * reach / dashLength;
    }
}
