package org.bluelamp.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A number over time, each point with its sources.
 *
 * @param breaks dates at which the definition changes: no line is drawn across one
 * @param caveats what the figures do not say
 */
public record Series(
        String id,
        Text title,
        Text unit,
        Quantity quantity,
        String theme,
        Optional<Text> place,
        List<Point> points,
        List<Text> caveats,
        List<EdtfDate> breaks) {
    public Series {
        points = List.copyOf(points);
        caveats = List.copyOf(caveats);
        breaks = List.copyOf(breaks);
    }

    /** What sort of number it is; decides axis and format. Lower case in the data. */
    public enum Quantity {
        COUNT,
        SHARE,
        MONEY,
        RATE
    }

    /** One figure, when it held and who says so. */
    public record Point(EdtfDate date, double value, List<Entry.Cite> cites, Optional<Text> note) {
        public Point {
            cites = List.copyOf(cites);
        }
    }
}
