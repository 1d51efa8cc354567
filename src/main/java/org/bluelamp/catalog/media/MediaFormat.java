package org.bluelamp.catalog.media;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of drawings and pictures, with how large a file of each may be. */
public enum MediaFormat {
    /** Drawings: text that each page draws anew, so their limit is lower. */
    SVG("image/svg+xml", 512L << 10, "svg"),
    PNG("image/png", MediaFormat.LARGEST_PICTURE_BYTES, "png"),
    JPEG("image/jpeg", MediaFormat.LARGEST_PICTURE_BYTES, "jpg", "jpeg"),
    WEBP("image/webp", MediaFormat.LARGEST_PICTURE_BYTES, "webp"),
    AVIF("image/avif", MediaFormat.LARGEST_PICTURE_BYTES, "avif");

    private static final long LARGEST_PICTURE_BYTES = 16L << 20;

    private final String contentType;
    private final long largestBytes;
    private final List<String> extensions;

    MediaFormat(String contentType, long largestBytes, String... extensions) {
        this.contentType = contentType;
        this.largestBytes = largestBytes;
        this.extensions = List.of(extensions);
    }

    /** By the file's extension, in small letters or capitals. */
    public static Optional<MediaFormat> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** A media type (RFC 6838). */
    public String contentType() {
        return contentType;
    }

    long largestBytes() {
        return largestBytes;
    }
}
