package org.bluelamp.publish.visits;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.bluelamp.publish.http.LocalRequests;
import org.bluelamp.visits.KioskRegister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;

/**
 * Tells which kiosk makes a request, by its key. The kiosk of this computer is registered by its first request: its key is
 * in the folder of settings that the server reads, too.
 */
final class KioskKeys {
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) ([A-Za-z0-9_-]{43})");
    private static final String THIS_KIOSK = "This computer";

    private final ObjectProvider<KioskRegister> register;
    private final Path settings;

    KioskKeys(ObjectProvider<KioskRegister> register, Path settings) {
        this.register = register;
        this.settings = settings;
    }

    /** The key of the request; empty if it has none that could be one. */
    static Optional<String> key(HttpServletRequest request) {
        Matcher bearer = BEARER.matcher(Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse(""));
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }

    /** The id of the kiosk; empty if it is not registered. */
    Optional<String> kiosk(HttpServletRequest request, Instant now) throws IOException {
        Optional<String> given = key(request);
        if (given.isEmpty()) return Optional.empty();
        String key = given.get();
        Optional<String> known = register.getObject().find(key);
        if (known.isPresent() || !LocalRequests.isFromOurPages(request)) return known;
        Optional<KioskIdentity> here = KioskIdentity.find(settings).filter(identity -> isSame(identity.key(), key));
        here.ifPresent(identity -> register.getObject().register(identity.id(), key, THIS_KIOSK, now));
        return here.map(KioskIdentity::id);
    }

    private static boolean isSame(String key, String given) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
