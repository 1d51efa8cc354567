package org.bluelamp.publish.embed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The views that can be embedded. */
public enum EmbedView {
    TIMELINE,
    LIST,
    ENTRY,
    STORY,
    NUMBERS,
    SYSTEMS;

    /** As it stands in the address and as {@code <bl-exhibit>} knows it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about one thing, whose id its address names, and not about the whole exhibit. */
    public boolean hasSubject() {
        return this != TIMELINE && this != LIST;
    }

    /** @param segment of the path below {@code /embed}; the timeline has none */
    static Optional<EmbedView> of(String segment) {
        return Stream.of(values()).filter(view -> view.path().equals(segment)).findFirst();
    }

    /** The segment of the path below {@code /embed}; empty for the timeline. */
    String path() {
        return this == TIMELINE ? "" : word();
    }

    /**
     * What the fonts are for that it is written in: above a timeline there are labels alone, so its first view loads one
     * font.
     */
    List<String> fonts() {
        return this == TIMELINE ? List.of("label") : List.of("text", "label", "heading");
    }

    /** The module that draws it, below {@code frontend/shell}. */
    String module() {
        return (this == SYSTEMS ? "system" : word()) + "-view.ts";
    }
}
