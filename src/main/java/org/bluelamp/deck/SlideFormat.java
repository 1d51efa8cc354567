package org.bluelamp.deck;

import java.awt.Dimension;
import java.util.Optional;
import java.util.stream.Stream;

/** The proportions of slides. */
public enum SlideFormat {
    WIDE("16:9", 960, 540),
    STANDARD("4:3", 720, 540);

    private final String word;
    private final int width;
    private final int height;

    SlideFormat(String word, int width, int height) {
        this.word = word;
        this.width = width;
        this.height = height;
    }

    /** How people write it, on the command line and in addresses. */
    public String word() {
        return word;
    }

    public static Optional<SlideFormat> ofWord(String word) {
        return Stream.of(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    /** In points. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    Dimension size() {
        return new Dimension(width, height);
    }
}
