package org.bluelamp.catalog.read;

import java.nio.file.Path;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.media.MediaLibrary;

/**
 * Reads a data folder: {@code timeline.json}, {@code about.json}, {@code sources.json} and the files of {@code
 * entries}, {@code series}, {@code maps} and {@code stories}.
 *
 * <p>Other folders are not read; all files and folders but {@code timeline.json} may be missing. Every problem is
 * reported, and only the smallest broken part is left out:
 *
 * <ul>
 *   <li>a broken cite, quote, translation, medium, place or link to another entry is left out alone;
 *   <li>a statement, a figure, a point of a series or a value of a map is left out if it is broken or none of its cites
 *       is sound;
 *   <li>a dispute is left out as a whole, because one side of it alone would mislead;
 *   <li>an entry is left out if its id, date, theme, kind, significance, title or lede is broken or it has no sound
 *       statement;
 *   <li>a statement of an introduction and a paragraph of {@code about.json} are left out alone;
 *   <li>a series or a map is left out if anything else of it is broken, caveats, limits and breaks included; only what
 *       it shows, its finding and its scale are left out alone;
 *   <li>a step of a story is left out if its entry or series does not exist, its window lacks an end, its text is
 *       broken or it has cites of which none is sound;
 *   <li>a story is left out if its id, title or lede is broken or it has no sound step; its theme is left out alone.
 * </ul>
 *
 * <p>A file that is too large, nested too deeply or no regular file is left out, and so is a drawing that is not
 * harmless. Texts that are too long, unknown fields and an id that is not the file's name are reported, but the record
 * is kept.
 */
public final class CatalogLoader {
    private final MediaLibrary library = new MediaLibrary();

    /**
     * Reads all of a folder. A loader that has read it before checks only those drawings that have changed since.
     *
     * @throws CatalogUnreadableException if {@code timeline.json} is missing, is no JSON or has no title or theme
     */
    public Catalog load(Path folder) {
        return read(folder).catalog();
    }

    /** Reads a folder as {@link #load} does, and also returns which of its files and folders were there. */
    public FolderSnapshot read(Path folder) {
        return new FolderReading(new DataFolder(folder), library).read();
    }
}
