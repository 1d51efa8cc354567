package org.bluelamp.publish.embed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.publish.card.CardKind;

/** The views that can be embedded, with the size that suits each where its host names none. */
public enum EmbedView {
    TIMELINE("", Optional.empty(), 1000, 600),
    LIST(Addresses.LIST, Optional.empty(), 720, 700),
    ENTRY("entry", Optional.of(CardKind.ENTRY), 640, 720),
    STORY(Addresses.STORIES, Optional.of(CardKind.STORY), 960, 640),
    NUMBERS(Addresses.STATISTICS, Optional.of(CardKind.NUMBER), 840, 640),
    SYSTEMS(Addresses.SYSTEMS, Optional.of(CardKind.SYSTEM), 840, 720);

    private final String full;
    private final Optional<CardKind> subject;
    private final int width;
    private final int height;

    EmbedView(String full, Optional<CardKind> subject, int width, int height) {
        this.full = full;
        this.subject = subject;
        this.width = width;
        this.height = height;
    }

    /** As it stands in the address and as {@code <bl-exhibit>} knows it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about one thing, whose id its address names, and not about the whole exhibit. */
    boolean hasSubject() {
        return subject.isPresent();
    }

    /** @param segment of the path below {@code /embed}; the timeline has none */
    static Optional<EmbedView> of(String segment) {
        return Stream.of(values()).filter(view -> view.path().equals(segment)).findFirst();
    }

    /** @param segment the first of the path of a page of ours; the timeline's is empty */
    static Optional<EmbedView> ofFull(String segment) {
        return Stream.of(values()).filter(view -> view.full.equals(segment)).findFirst();
    }

    /** The segment of the path below {@code /embed}; empty for the timeline. */
    String path() {
        return this == TIMELINE ? "" : word();
    }

    /** The same of the view in the application, or of the page. */
    String full() {
        return full;
    }

    /** What the id in its address names; empty where it shows the whole exhibit. */
    Optional<CardKind> subject() {
        return subject;
    }

    /** In pixels. */
    int width() {
        return width;
    }

    int height() {
        return height;
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
