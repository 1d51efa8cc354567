package org.bluelamp.catalog.read;

import java.util.Set;
import org.bluelamp.catalog.Catalog;

/**
 * A folder as it was read once.
 *
 * @param found names of the files and folders on which records rest that were there, sound or not
 */
public record FolderSnapshot(Catalog catalog, Set<String> found) {}
