package org.bluelamp.catalog.search;

/** The fields of what is searched, the weightiest first. */
enum SearchField {
    TITLE(32),
    LEDE(16),
    STATEMENTS(8),
    /** The place and the date. */
    PLACE(4),
    /**
     * Titles and publishers of sources say what an entry rests on, not what it is about: a whole word in them weighs less
     * than the beginning of one anywhere else.
     */
    SOURCES(1);

    /**
     * The weight is at least twice that of the next field, so that a match in a better field beats matches of the same word
     * in all lesser fields together.
     */
    final int weight;

    SearchField(int weight) {
        this.weight = weight;
    }

    String in(String language) {
        return name() + "@" + language;
    }
}
