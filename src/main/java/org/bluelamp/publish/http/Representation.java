package org.bluelamp.publish.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.MediaType;

/**
 * An answer's bytes, plain and compressed, each with a strong ETag of its own.
 *
 * <p>The ETag is a hash of the bytes, so it also changes when a newer Blue Lamp writes the same catalogue differently.
 * Compression happens once here: the server leaves answers with strong ETags alone.
 */
public final class Representation {
    /** Below a packet's size compression saves nothing. */
    private static final int SMALLEST_COMPRESSED = 1024;

    /** 64 bits of the hash are enough, since only versions of one address are compared. */
    private static final int ETAG_BYTES = 8;

    private final MediaType type;
    private final byte[] plain;
    private final byte[] compressed;
    private final String hash;

    /** @param plain not to be changed afterwards */
    public Representation(MediaType type, byte[] plain) {
        this.type = type;
        this.plain = plain;
        this.hash = hash(plain);
        byte[] smaller = isText(type) && plain.length >= SMALLEST_COMPRESSED ? compress(plain) : plain;
        this.compressed = smaller.length < plain.length ? smaller : plain;
    }

    public MediaType type() {
        return type;
    }

    boolean isCompressible() {
        return compressed != plain;
    }

    public byte[] bytes(boolean gzip) {
        return gzip ? compressed : plain;
    }

    /** A strong ETag with its quotation marks. */
    String etag(boolean gzip) {
        return '"' + hash + (gzip && isCompressible() ? "-gzip" : "") + '"';
    }

    /** The hash alone, to tell versions of an address apart. */
    String hash() {
        return hash;
    }

    /** The memory that it takes, in bytes. */
    public int weight() {
        return plain.length + (isCompressible() ? compressed.length : 0);
    }

    private static boolean isText(MediaType type) {
        String name = type.getType() + '/' + type.getSubtype();
        return name.startsWith("text/")
                || name.endsWith("json")
                || name.endsWith("xml")
                || name.toLowerCase(Locale.ROOT).endsWith("javascript");
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(result)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return result.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, ETAG_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
