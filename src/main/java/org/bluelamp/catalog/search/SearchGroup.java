package org.bluelamp.catalog.search;

import java.util.Locale;

/** The groups in which a search over the whole exhibit tells what it found, in their order. */
public enum SearchGroup {
    ENTRIES,
    STORIES,
    SYSTEMS,
    /** Series and maps. */
    NUMBERS,
    /** Countries, and places in them. */
    PLACES;

    /** The group in addresses and documents. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
