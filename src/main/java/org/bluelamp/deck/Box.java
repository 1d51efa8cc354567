package org.bluelamp.deck;

import java.awt.geom.Rectangle2D;

/** A place on a slide, in points. */
record Box(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** The same place on a slide of this width that is read from right to left. */
    Box mirrored(double slideWidth) {
        return new Box(slideWidth - right(), y, width, height);
    }

    /** The largest place of these proportions within it, at its top and in its middle. */
    Box fitting(double pictureWidth, double pictureHeight) {
        double scale = Math.min(width / pictureWidth, height / pictureHeight);
        double shownWidth = pictureWidth * scale;
        return new Box(x + (width - shownWidth) / 2, y, shownWidth, pictureHeight * scale);
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
