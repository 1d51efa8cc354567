package org.bluelamp.export.booklet;

import java.util.Locale;

/** The sheets that a booklet is made for, by their names in CSS. */
public enum Paper {
    A4(210, 297),
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The word for it in CSS and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In millimetres. */
    double width() {
        return width;
    }

    /** In millimetres. */
    double height() {
        return height;
    }
}
