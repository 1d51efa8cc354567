package org.bluelamp.teach;

import java.util.Optional;

/** A part of a sheet, from which pages and files are made alike. */
sealed interface Block {
    /**
     * Words of one language.
     *
     * @param language BCP 47 tag
     */
    record Words(String text, String language) {}

    /** @param level 1 for the sheet's own, 2 for a kind of question */
    record Heading(int level, Words words) implements Block {}

    /** How a paragraph is set. */
    enum Style {
        TEXT,
        /** What is to be done. */
        HINT,
        /** One question of several. */
        QUESTION,
        /** To be ticked. */
        CHOICE,
        QUOTE,
        SOURCE,
        /** Of the sheet itself. */
        NOTE
    }

    /** @param target address that it leads to */
    record Paragraph(Style style, Words words, Optional<String> target) implements Block {}

    /** Empty lines to write on. */
    record Room(int lines) implements Block {}

    /**
     * A timeline.
     *
     * @param isFilled whether the letters stand on it
     * @param description for who can't see it
     */
    record Axis(BlankTimeline timeline, boolean isFilled, Words description) implements Block {}
}
