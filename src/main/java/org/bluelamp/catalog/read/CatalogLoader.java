package org.bluelamp.catalog.read;

import java.nio.file.Path;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.media.MediaLibrary;

/**
 * Reads a data folder: {@code timeline.json}, {@code about.json}, {@code sources.json} and the files of {@code entries},
 * {@code series}, {@code maps} and {@code stories}.
 *
 * <p>Other folders are left alone; all but {@code timeline.json} may be missing. Every problem is told, and the least is
 * left out that can't stand:
 *
 * <ul>
 *   <li>a cite without its source, a quote that is too long, a translation, a medium, a place, a link to another entry
 *       goes alone;
 *   <li>a statement, a figure, a point of a series, a value of a map goes if it is broken or none of its cites stands;
 *   <li>a dispute goes whole, because one side of it alone would mislead;
 *   <li>an entry goes if its id, date, theme, kind, significance, title or lede is broken or no statement of it stands;
 *   <li>a statement of an introduction and a paragraph of {@code about.json} go alone;
 *   <li>a series or a map goes if anything else of it is broken, caveats, limits and breaks included; what it shows, its
 *       finding and its scale go alone;
 *   <li>a step of a story goes if its entry or series is not there, its window has not two known ends, its text is broken
 *       or none of the cites that it has stands;
 *   <li>a story goes if its id, title or lede is broken or no step of it stands; its theme goes alone.
 * </ul>
 *
 * <p>What is too large, too deep or no file is left out, and a drawing that is more than one. Texts that are too long, unknown fields and an id that is not the file's name are told, and the entry stands.
 */
public final class CatalogLoader {
    private final MediaLibrary library = new MediaLibrary();

    /**
     * Reads a folder whole. A loader that has read it before looks only into those drawings that have changed.
     *
     * @throws CatalogUnreadableException if {@code timeline.json} is missing, is no JSON or has no title or theme
     */
    public Catalog load(Path folder) {
        return read(folder).catalog();
    }

    /** As {@link #load}, with what was found on the way. */
    public FolderSnapshot read(Path folder) {
        return new FolderReading(new DataFolder(folder), library).read();
    }
}
