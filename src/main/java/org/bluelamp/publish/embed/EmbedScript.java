package org.bluelamp.publish.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.bluelamp.publish.http.Representation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** {@code embed.js} as the build has made it from {@code frontend/host}, and what a page needs that pins it. */
@Component
public final class EmbedScript {
    private static final String FOLDER = "META-INF/resources/bluelamp/";
    private static final MediaType TYPE = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final Optional<Representation> script = read("embed.js");
    private final Optional<Representation> source = read("embed.source.js");
    private final String integrity = script.map(EmbedScript::integrityOf).orElse("");

    /** Empty where the build has left the browser's code out. */
    Optional<Representation> script() {
        return script;
    }

    /** The same for readers: not shortened, and with its comments. */
    Optional<Representation> source() {
        return source;
    }

    /** The name by which a page may ask for just this script, as in {@code embed-0123456789abcdef.js}. */
    public String pinnedName() {
        return "embed-" + hash() + ".js";
    }

    /** The value of the attribute {@code integrity} of a page that pins this script. */
    public String integrity() {
        return integrity;
    }

    String hash() {
        return script.map(Representation::hash).orElse("none");
    }

    private static Optional<Representation> read(String name) {
        ClassPathResource resource = new ClassPathResource(FOLDER + name);
        if (!resource.exists()) return Optional.empty();
        try {
            return Optional.of(new Representation(TYPE, resource.getContentAsByteArray()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String integrityOf(Representation script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(script.plain());
            return "sha384-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-384", impossible);
        }
    }
}
