package org.bluelamp.publish.embed;

import java.util.Optional;
import java.util.stream.Stream;

/** The palette that an address asks for. Without one, the page around decides. */
enum EmbedPalette {
    NIGHT("night"),
    DAY("day");

    private final String word;

    EmbedPalette(String word) {
        this.word = word;
    }

    static Optional<EmbedPalette> of(String word) {
        return Stream.of(values()).filter(palette -> palette.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }
}
