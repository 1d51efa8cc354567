package org.bluelamp.publish.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a photograph has to be turned to stand upright: a camera notes in Exif how it was held, browsers heed it, and
 * Java's ImageIO does not.
 *
 * @param exif 1 (upright) to 8, as Exif counts
 */
record Orientation(int exif) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int TAG_BYTES = 12;

    /** Reads the note of a JPEG file; upright where there is none that can be read. */
    static Orientation of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg).position(2);
            while ((file.get() & 0xFF) == 0xFF) {
                int marker = file.get() & 0xFF;
                if (marker == START_OF_SCAN) return UPRIGHT;
                ByteBuffer segment = file.slice(file.position() + 2, (file.getShort(file.position()) & 0xFFFF) - 2);
                if (marker == APP1 && startsWithExif(segment)) return ofTiff(segment.slice());
                file.position(file.position() + 2 + segment.capacity());
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(ByteBuffer segment) {
        if (segment.remaining() < EXIF.length) return false;
        byte[] start = new byte[EXIF.length];
        segment.get(start);
        return Arrays.equals(start, EXIF);
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int tags = tiff.getShort() & 0xFFFF;
        for (int tag = 0; tag < tags; tag++) {
            int at = tiff.position() + tag * TAG_BYTES;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return exif >= 5;
    }

    /**
     * Turns and mirrors a picture so that it stands upright in its own rectangle.
     *
     * @param width of the picture as it is in the file
     */
    AffineTransform upright(int width, int height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
