package org.bluelamp.publish.frozen;

import java.util.List;

/**
 * What a file of a frozen version says of itself, before all else that is in it.
 *
 * @param format of the file; a program reads those that it knows
 * @param version the catalogue's
 * @param date when it was kept, an instant as ISO 8601 writes it
 * @param program the release of Blue Lamp that wrote it
 * @param languages of the exhibit, the default first; each has a folder
 * @param media all drawings and pictures
 */
record FrozenManifest(
        int format, String version, String date, String program, List<String> languages, List<Medium> media) {
    /** The only format so far. */
    static final int FORMAT = 1;

    /** Its name in the file. */
    static final String NAME = "manifest.json";

    /**
     * A drawing or a picture.
     *
     * @param file its name
     * @param type its media type
     * @param sha256 of its content, in hexadecimal digits
     */
    record Medium(String file, String type, long bytes, String sha256) {}
}
