package org.bluelamp.catalog.read;

import java.util.List;

/** The names of the files and folders in a data folder that are read; whatever else is in it is left alone. */
public final class FolderLayout {
    public static final String EXHIBIT = "timeline.json";
    public static final String ABOUT = "about.json";
    public static final String CORRECTIONS = "corrections.json";
    public static final String CHANGES = "changes.json";
    public static final String REDIRECTS = "redirects.json";
    public static final String KIOSK = "kiosk.json";
    public static final String SOURCES = "sources.json";
    /** For editors alone: {@code check} reads it, and no server. */
    public static final String EDITORIAL_EXCEPTIONS = "editorial-exceptions.json";

    public static final String ENTRIES = "entries";
    public static final String MEDIA = "media";

    /** The folders that hold a file for each record, in the order in which they are read. */
    public static final List<String> RECORDS = List.of(ENTRIES, "series", "maps", "stories", "systems", "lessons");

    /** Ten times the largest exhibit that was measured; a folder with more files holds something else. */
    public static final int MOST_FILES = 100_000;

    private FolderLayout() {}
}
