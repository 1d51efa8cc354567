package org.bluelamp.catalog;

import java.util.Set;

/**
 * A folder as it was read once.
 *
 * @param found names of the files and folders on which records rest that were there, sound or not
 */
record FolderSnapshot(Catalog catalog, Set<String> found) {}
