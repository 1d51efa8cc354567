package org.bluelamp.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bluelamp.catalog.DataFolder.DataFile;

/** A short hash of all that was read: the same content, the same version, on any machine. */
final class Fingerprint {
    private static final int HEX_DIGITS = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(DataFile file) {
        add(file.name(), file.bytes());
    }

    /** Adds a file; the lengths keep apart what would otherwise run together. */
    void add(String name, byte[] bytes) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(nameBytes.length)
                .putInt(bytes.length)
                .flip());
        digest.update(nameBytes);
        digest.update(bytes);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }
}
