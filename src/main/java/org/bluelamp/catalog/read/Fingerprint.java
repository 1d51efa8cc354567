package org.bluelamp.catalog.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.bluelamp.catalog.media.ContentHash;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.read.DataFolder.DataFile;

/**
 * A short hash of all files that were read, of the interface's English texts and of the release of the software. It is
 * the same on every machine, and changes when an answer of the server may change.
 */
final class Fingerprint {
    private static final int HEX_DIGITS = 16;

    private static final List<String> WORDS = List.of("/messages/messages.properties", "/messages/dates.properties");

    private final MessageDigest digest = ContentHash.digest();

    Fingerprint() {
        String release = Fingerprint.class.getPackage().getImplementationVersion();
        digest.update(String.valueOf(release).getBytes(StandardCharsets.UTF_8));
        for (String words : WORDS) {
            digest.update(bytes(words));
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = Fingerprint.class.getResourceAsStream(resource)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void add(DataFile file) {
        add(file.name(), file.hash());
    }

    void add(MediaFile file) {
        add(file.name(), file.hash().getBytes(StandardCharsets.US_ASCII));
    }

    /** Adds a file. The lengths are added, too, so that no two lists of files give the same bytes. */
    private void add(String name, byte[] hash) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(nameBytes.length)
                .putInt(hash.length)
                .flip());
        digest.update(nameBytes);
        digest.update(hash);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }
}
