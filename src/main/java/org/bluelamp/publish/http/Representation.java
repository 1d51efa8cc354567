package org.bluelamp.publish.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
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
    private final String hash;
    private final Map<ContentCoding, byte[]> coded = new EnumMap<>(ContentCoding.class);

    /** @param plain not to be changed afterwards */
    public Representation(MediaType type, byte[] plain) {
        this(type, plain, Optional.empty());
    }

    /**
     * @param plain not to be changed afterwards
     * @param brotli the same, compressed by the build
     */
    Representation(MediaType type, byte[] plain, Optional<byte[]> brotli) {
        this.type = type;
        this.plain = plain;
        this.hash = hash(plain);
        coded.put(ContentCoding.NONE, plain);
        if (isText(type) && plain.length >= SMALLEST_COMPRESSED) {
            putSmaller(ContentCoding.GZIP, gzip(plain));
            brotli.ifPresent(bytes -> putSmaller(ContentCoding.BROTLI, bytes));
        }
    }

    private void putSmaller(ContentCoding coding, byte[] bytes) {
        if (bytes.length < plain.length) coded.put(coding, bytes);
    }

    public MediaType type() {
        return type;
    }

    /** Whether what is sent depends on what the visitor accepts. */
    boolean isCompressible() {
        return coded.size() > 1;
    }

    /** All that it can be sent in. */
    Set<ContentCoding> codings() {
        return coded.keySet();
    }

    /** @param coding one of {@link #codings} */
    byte[] bytes(ContentCoding coding) {
        return coded.get(coding);
    }

    public byte[] plain() {
        return plain;
    }

    /** A strong ETag with its quotation marks. */
    String etag(ContentCoding coding) {
        return '"' + hash + coding.etagEnding() + '"';
    }

    /** The hash alone, to tell versions of an address apart. */
    public String hash() {
        return hash;
    }

    /** The memory that it takes, in bytes. */
    public int weight() {
        return coded.values().stream().mapToInt(bytes -> bytes.length).sum();
    }

    private static boolean isText(MediaType type) {
        String name = type.getType() + '/' + type.getSubtype();
        return name.startsWith("text/")
                || name.endsWith("json")
                || name.endsWith("xml")
                || name.toLowerCase(Locale.ROOT).endsWith("javascript");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new SmallestGzip(result)) {
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

    /** An answer is compressed once and sent often, so that the time for the best compression is well spent. */
    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
