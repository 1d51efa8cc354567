package org.bluelamp.deck;

/**
 * Where things stand on each sort of slide. Text boxes have no inner margins, so that what is measured is what there is.
 *
 * @param isMirrored whether lines begin at the right
 */
record SlideLayouts(SlideFormat format, boolean isMirrored) {
    static final double TITLE_SIZE = 30;
    static final double SMALLEST_TITLE = 20;
    static final double COVER_SIZE = 36;
    static final double TEXT_SIZE = 20;
    static final double SMALLEST_TEXT = 12;
    static final double SMALL = 11;
    static final double SOURCE_SIZE = 11;

    private static final double MARGIN = 48;
    private static final double GAP = 28;
    private static final double TOP = 152;
    private static final double BOTTOM = 498;

    private double inner() {
        return format.width() - 2 * MARGIN;
    }

    private Box placed(double x, double y, double width, double height) {
        Box box = new Box(x, y, width, height);
        return isMirrored ? box.mirrored(format.width()) : box;
    }

    /** The drawing on the cover, over the whole width. */
    Box coverPicture() {
        return new Box(0, 0, format.width(), format.width() * 400.0 / 960);
    }

    Box coverTitle() {
        double top = coverPicture().bottom();
        return placed(MARGIN, top + 10, inner(), (format.height() - top) * 0.36);
    }

    Box coverText() {
        Box title = coverTitle();
        return placed(MARGIN, title.bottom() + 4, inner(), format.height() - 32 - title.bottom() - 4);
    }

    Box coverFoot() {
        return placed(MARGIN, format.height() - 26, inner() - 60, 16);
    }

    Box title() {
        return placed(MARGIN, 30, inner(), 80);
    }

    /** The date, below the title. */
    Box kicker() {
        return placed(MARGIN, 116, inner(), 22);
    }

    Box wholeText() {
        return placed(MARGIN, TOP, inner(), BOTTOM - TOP);
    }

    /** Beside a picture on wide slides, below it on others. */
    Box textWithPicture() {
        if (format == SlideFormat.WIDE) return placed(MARGIN, TOP, inner() - 480 - GAP, BOTTOM - TOP);
        Box picture = picture();
        return placed(MARGIN, picture.bottom() + 26, inner(), BOTTOM - picture.bottom() - 26);
    }

    Box picture() {
        return format == SlideFormat.WIDE
                ? placed(MARGIN + inner() - 480, TOP, 480, 200)
                : placed(MARGIN, TOP - 4, 420, 175);
    }

    Box credit() {
        Box picture = picture();
        return new Box(picture.x(), picture.bottom() + 4, picture.width(), 15);
    }

    Box textWithChart() {
        return format == SlideFormat.WIDE ? placed(MARGIN, TOP, 320, BOTTOM - TOP) : placed(MARGIN, TOP, inner(), 104);
    }

    Box chart() {
        return format == SlideFormat.WIDE
                ? placed(MARGIN + 320 + GAP, TOP - 4, inner() - 320 - GAP, BOTTOM - TOP + 4)
                : placed(MARGIN, TOP + 110, inner(), BOTTOM - TOP - 110);
    }

    /** For a graphic that takes the slide below its title. */
    Box graphic() {
        return new Box(MARGIN, 124, inner(), BOTTOM - 124);
    }

    Box number() {
        return placed(format.width() - MARGIN - 60, format.height() - 28, 60, 16);
    }
}
