/**
 * Frozen versions: the documents and media of one state of the catalogue, kept in a file for as long as pages elsewhere
 * show them. {@link org.bluelamp.publish.frozen.FrozenVersions} keeps and finds them; {@code docs/frozen.md} describes
 * the file.
 */
package org.bluelamp.publish.frozen;
