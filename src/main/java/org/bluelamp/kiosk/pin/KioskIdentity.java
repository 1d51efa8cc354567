package org.bluelamp.kiosk.pin;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a kiosk is to its server: made at its first start, and the same from then on.
 *
 * @param id for lists and counts; no secret
 * @param key by which it proves that it is this kiosk; a secret between kiosk and server
 */
public record KioskIdentity(String id, String key) {
    private static final String FILE = "kiosk-key";
    private static final int KEY_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}) ([A-Za-z0-9_-]{43})");

    /** The kiosk's identity, which is made if it has none or none that can be read. */
    public static KioskIdentity ensure(Path settings) throws IOException {
        Optional<KioskIdentity> known = find(settings);
        if (known.isPresent()) return known.get();
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        KioskIdentity made = new KioskIdentity(
                UUID.randomUUID().toString(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        new PrivateFile(settings.resolve(FILE)).write(made.id + " " + made.key);
        return made;
    }

    /** Empty on a computer that is no kiosk. */
    public static Optional<KioskIdentity> find(Path settings) throws IOException {
        Matcher parts =
                FORM.matcher(new PrivateFile(settings.resolve(FILE)).read().orElse(""));
        return parts.matches() ? Optional.of(new KioskIdentity(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** Without the key, which belongs into no log. */
    @Override
    public String toString() {
        return "kiosk " + id;
    }
}
