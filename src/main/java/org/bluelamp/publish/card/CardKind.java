package org.bluelamp.publish.card;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a card can be about beside the exhibit itself. In addresses in lower case. */
public enum CardKind {
    ENTRY,
    /** A series or a map. */
    NUMBER,
    STORY,
    SYSTEM;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CardKind> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
