package org.bluelamp.catalog.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, by which the contents of files are compared. */
public final class ContentHash {
    private ContentHash() {}

    /** A digest that has read nothing yet. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The hash of a whole content, 32 bytes. */
    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }
}
