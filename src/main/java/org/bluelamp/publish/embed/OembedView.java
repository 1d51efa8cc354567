package org.bluelamp.publish.embed;

import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.publish.card.CardKind;

/** The views that can be embedded, with the size that suits each where the host names no bounds. */
enum OembedView {
    TIMELINE("", "", Optional.empty(), 1000, 600),
    LIST("list", Addresses.LIST, Optional.empty(), 720, 700),
    ENTRY("entry", "entry", Optional.of(CardKind.ENTRY), 640, 720),
    STORY("story", Addresses.STORIES, Optional.of(CardKind.STORY), 960, 640),
    NUMBERS("numbers", Addresses.STATISTICS, Optional.of(CardKind.NUMBER), 840, 640),
    SYSTEMS("systems", Addresses.SYSTEMS, Optional.of(CardKind.SYSTEM), 840, 720);

    private final String embedded;
    private final String full;
    private final Optional<CardKind> subject;
    private final int width;
    private final int height;

    OembedView(String embedded, String full, Optional<CardKind> subject, int width, int height) {
        this.embedded = embedded;
        this.full = full;
        this.subject = subject;
        this.width = width;
        this.height = height;
    }

    /** @param segment below {@code /embed} */
    static Optional<OembedView> ofEmbedded(String segment) {
        return Stream.of(values()).filter(view -> view.embedded.equals(segment)).findFirst();
    }

    /** @param segment the first of a page's path */
    static Optional<OembedView> ofFull(String segment) {
        return Stream.of(values()).filter(view -> view.full.equals(segment)).findFirst();
    }

    /** What its id names; empty where it shows the exhibit and has no id. */
    Optional<CardKind> subject() {
        return subject;
    }

    /** Of the embed, below {@code /embed}. */
    String embedded() {
        return embedded;
    }

    /** Of the view in the application, or of the page. */
    String full() {
        return full;
    }

    /** In pixels. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
