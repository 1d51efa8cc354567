package org.bluelamp.catalog.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** How many dashes the outline of an element may be cut into, at most: each is drawn by itself. */
final class DrawingDashes {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![#\\w.])[+-]?+(\\d++\\.?+\\d*+|\\.\\d++)(e[+-]?+\\d++)?+");
    private static final Pattern NUMBER_OF_LINE = Pattern.compile("(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?+\\d++)?+");
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*+:([^;]*+)");
    private static final Pattern PLAIN = Pattern.compile("[-+\\d.e,\\s]*+");

    /** Four sides or quarters of an outline without points, each at most the way there and back. */
    private static final int SIDES = 4;

    private static final int LENGTHS_PER_SEGMENT = 3;

    /** The largest number of the element: no side of its outline is much longer. */
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

    /** Units and functions could make anything of a number; what is not plain counts as endlessly fine. */
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

    /** Of one dash with its gap, in the element's own units; infinite where there are none. */
    double length() {
        return length;
    }

    /** @param dashLength of one dash with its gap; may be infinite */
    double count(double dashLength) {
        return Double.isInfinite(dashLength) ? 0 : segments * LENGTHS_PER_SEGMENT * reach / dashLength;
    }
}
