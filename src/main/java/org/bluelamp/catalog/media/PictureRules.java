package org.bluelamp.catalog.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Checks that a picture has the format that its extension names, since a browser would guess from the bytes, and that
 * it does not have too many pixels, since some kilobytes can unpack to a billion of them.
 */
public final class PictureRules {
    /** The most pixels of a picture. At four bytes each, a browser needs at most 200 MB for it. */
    static final long MOST_PIXELS = 50_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private PictureRules() {}

    /** Width and height in pixels. */
    private record Size(long width, long height) {}

    /**
     * What is wrong with a picture; empty if it is sound.
     *
     * @param head the file's first bytes, up to its first pixel
     */
    public static Optional<MediaFault> fault(byte[] head, MediaFormat format) {
        if (!begins(head, format)) {
            return Optional.of(new MediaFault(
                    "doesn't begin as a file of " + format + " does",
                    "Save the picture in the format that its name says, or give it the name of what it is."));
        }
        Optional<Size> size = size(head, format).filter(known -> known.width > 0 && known.height > 0);
        if (size.isEmpty()) {
            return Optional.of(new MediaFault(
                    "doesn't say how many pixels it has", "Save the picture anew in a drawing program."));
        }
        long width = size.get().width;
        long height = size.get().height;
        if (height <= MOST_PIXELS / width) return Optional.empty();
        return Optional.of(new MediaFault(
                "has " + width + " by " + height + " pixels, more than " + MOST_PIXELS + " in all",
                "Save it smaller; a screen shows no more than some 4,000 pixels."));
    }

    /** The pixels of a sound picture. */
    public static Optional<PixelSize> sizeOf(byte[] head, MediaFormat format) {
        return size(head, format).map(size -> new PixelSize(Math.toIntExact(size.width), Math.toIntExact(size.height)));
    }

    private static boolean begins(byte[] head, MediaFormat format) {
        return switch (format) {
            case PNG -> startsWith(head, PNG);
            case JPEG -> startsWith(head, JPEG);
            case WEBP -> says(head, 0, "RIFF") && says(head, 8, "WEBP");
            case AVIF -> says(head, 4, "ftyp") && (says(head, 8, "avif") || says(head, 8, "avis") || brands(head));
            case SVG -> throw new IllegalArgumentException("a drawing is no picture");
        };
    }

    /** Whether AVIF is among the compatible brands of an ISO base media file. */
    private static boolean brands(byte[] head) {
        long end = Math.min(head.length, number(head, 0, 4));
        for (int at = 16; at + 4 <= end; at += 4) {
            if (says(head, at, "avif")) return true;
        }
        return false;
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
    }

    private static boolean says(byte[] head, int at, String letters) {
        byte[] expected = letters.getBytes(StandardCharsets.US_ASCII);
        return head.length >= at + expected.length
                && Arrays.equals(head, at, at + expected.length, expected, 0, expected.length);
    }

    private static Optional<Size> size(byte[] head, MediaFormat format) {
        return switch (format) {
            case PNG -> says(head, 12, "IHDR") ? sizeAt(head, 16, 4) : Optional.empty();
            case JPEG -> sizeOfJpeg(head);
            case WEBP -> sizeOfWebp(head);
            case AVIF -> sizeOfAvif(head);
            case SVG -> Optional.empty();
        };
    }

    /** Reads width, then height, most significant byte first. */
    private static Optional<Size> sizeAt(byte[] head, int at, int bytes) {
        if (head.length < at + 2 * bytes) return Optional.empty();
        return Optional.of(new Size(number(head, at, bytes), number(head, at + bytes, bytes)));
    }

    private static long number(byte[] head, int at, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes && at + i < head.length; i++) number = number << 8 | head[at + i] & 0xFF;
        return number;
    }

    /** Goes from segment to segment to the frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
    private static Optional<Size> sizeOfJpeg(byte[] head) {
        int at = 2;
        while (at + 4 <= head.length) {
            if ((head[at] & 0xFF) != 0xFF) return Optional.empty();
            int marker = head[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return sizeAt(head, at + 5, 2).map(turned -> new Size(turned.height, turned.width));
            }
            at += 2 + (int) Math.max(2, number(head, at + 2, 2));
        }
        return Optional.empty();
    }

    private static Optional<Size> sizeOfWebp(byte[] head) {
        if (head.length < 30) return Optional.empty();
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (says(head, 12, "VP8X")) {
            long width = 1 + (bytes.getInt(24) & 0xFFFFFFL);
            long height = 1 + (bytes.getInt(26) >>> 8 & 0xFFFFFFL);
            return Optional.of(new Size(width, height));
        }
        if (says(head, 12, "VP8L")) {
            int packed = bytes.getInt(21);
            return Optional.of(new Size(1 + (packed & 0x3FFF), 1 + (packed >>> 14 & 0x3FFF)));
        }
        if (says(head, 12, "VP8 ")) {
            return Optional.of(new Size(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF));
        }
        return Optional.empty();
    }

    /** The largest of the image spatial extents; a picture with alpha has two. */
    private static Optional<Size> sizeOfAvif(byte[] head) {
        Optional<Size> largest = Optional.empty();
        for (int at = 4; at + 16 <= head.length; at++) {
            if (!says(head, at, "ispe")) continue;
            Size size = sizeAt(head, at + 8, 4).orElseThrow();
            if (largest.isEmpty() || size.width > largest.get().width) largest = Optional.of(size);
        }
        return largest;
    }
}
