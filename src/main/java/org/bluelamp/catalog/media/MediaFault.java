package org.bluelamp.catalog.media;

/**
 * What is wrong with a media file.
 *
 * @param reason the end of a sentence that begins with the file's name, without its full stop
 * @param remedy how to mend it
 */
public record MediaFault(String reason, String remedy) {
    private static final int KIBIBYTE = 1024;

    static MediaFault tooLarge(long bytes, MediaFormat format) {
        return new MediaFault(
                "has " + bytes + " bytes, more than the " + format.largestBytes() / KIBIBYTE + " kB that a"
                        + (format == MediaFormat.SVG ? " drawing" : " picture") + " may have",
                format == MediaFormat.SVG
                        ? "Draw it with fewer points, or save it as a picture."
                        : "Save it smaller or more compressed; a screen shows no more than some 4,000 pixels.");
    }
}
