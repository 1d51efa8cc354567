package org.bluelamp.cite;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The styles in which citations are written. */
public enum CitationStyle {
    APA("apa", "APA (7)", "en-US"),
    CHICAGO("chicago-notes-bibliography", "Chicago (18, notes and bibliography)", "en-US"),
    MLA("modern-language-association", "MLA (9)", "en-US"),
    /** British: single quotation marks, the day before the month. */
    HARVARD("harvard-cite-them-right", "Harvard (Cite Them Right, 12)", "en-GB");

    private final String file;
    private final String title;
    private final String english;

    CitationStyle(String file, String title, String english) {
        this.file = file;
        this.title = title;
        this.english = english;
    }

    /** The style that an address names. */
    public static Optional<CitationStyle> of(String id) {
        return Stream.of(values()).filter(style -> style.id().equals(id)).findFirst();
    }

    /** The word for it in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people know it, with the edition whose rules it keeps; the same in all languages. */
    public String title() {
        return title;
    }

    /** Name of its file, without {@code .csl}. */
    String file() {
        return file;
    }

    /** The English that its guide is written in. */
    String english() {
        return english;
    }
}
