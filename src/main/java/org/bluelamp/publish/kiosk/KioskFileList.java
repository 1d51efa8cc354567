package org.bluelamp.publish.kiosk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * {@code /kiosk/version.json}: everything that a kiosk's page may ask for, each with the hash of its content, so that a kiosk
 * can take a version over whole.
 *
 * @param version hash of all files
 */
public record KioskFileList(String version, List<File> files) {
    /**
     * A file.
     *
     * @param url relative to the exhibit's root
     * @param bytes of its content, not compressed
     * @param sha256 of the same, in hexadecimal digits
     */
    public record File(String url, long bytes, String sha256) {
        public static File of(String url, byte[] content) {
            return new File(url, content.length, HexFormat.of().formatHex(digest().digest(content)));
        }
    }

    public static KioskFileList of(List<File> files) {
        MessageDigest digest = digest();
        files.forEach(file -> digest.update((file.url + " " + file.sha256 + "\n").getBytes(StandardCharsets.UTF_8)));
        return new KioskFileList(HexFormat.of().formatHex(digest.digest()).substring(0, 16), List.copyOf(files));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
