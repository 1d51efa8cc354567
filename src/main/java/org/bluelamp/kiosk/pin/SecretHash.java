package org.bluelamp.kiosk.pin;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A secret as it is kept: PBKDF2 with a salt of its own. A PIN of six digits has a million values, so whoever has the file
 * finds it in some days; the file's mode keeps it from others, the hash from a glance.
 *
 * @param iterations how often the function is applied; kept beside the hash, so that it can be raised later
 */
record SecretHash(int iterations, byte[] salt, byte[] hash) {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String NAME = "pbkdf2-sha512";

    /** What OWASP's Password Storage Cheat Sheet asks of this function; some 0.2 s, a second on a weak computer. */
    static final int ITERATIONS = 210_000;

    /** A file that asks for more would keep a processor busy for minutes. */
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile(NAME + " ([0-9]{4,8}) ([A-Za-z0-9+/=]{16,64}) ([A-Za-z0-9+/=]{32,128})");

    static SecretHash of(String secret, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new SecretHash(iterations, salt, derive(secret, salt, iterations));
    }

    /** Empty if the text is none that {@link #text} has written. */
    static Optional<SecretHash> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > MOST_ITERATIONS) return Optional.empty();
        try {
            Base64.Decoder decoder = Base64.getDecoder();
            byte[] hash = decoder.decode(parts.group(3));
            return hash.length == HASH_BYTES
                    ? Optional.of(
                            new SecretHash(Integer.parseInt(parts.group(1)), decoder.decode(parts.group(2)), hash))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    String text() {
        Base64.Encoder encoder = Base64.getEncoder();
        return String.join(
                " ", NAME, Integer.toString(iterations), encoder.encodeToString(salt), encoder.encodeToString(hash));
    }

    /** Takes as long for a wrong secret as for the right one. */
    boolean matches(String secret) {
        return MessageDigest.isEqual(hash, derive(secret, salt, iterations));
    }

    private static byte[] derive(String secret, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks " + ALGORITHM, missing);
        } finally {
            spec.clearPassword();
        }
    }
}
