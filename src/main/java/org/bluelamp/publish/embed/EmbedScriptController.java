package org.bluelamp.publish.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.ResponseWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /embed.js}, whose address never changes, {@code /embed-HASH.js} for pages that pin one script by its hash, and
 * {@code /embed.source.js} for readers.
 */
@RestController
final class EmbedScriptController {
    /** So long a page of others may go on with the script of before a release; the messages of both are understood. */
    private static final Duration AGE = Duration.ofHours(1);

    /**
     * Another script in its place would be refused by the very page that asks. Its frames go on without a script: they
     * keep the height that the page gives them.
     */
    private static final Representation GONE = new Representation(
            new MediaType("text", "javascript", StandardCharsets.UTF_8),
            ("// This server has another version of embed.js than the one that this address pins.\n"
                            + "// The present one is at embed.js, beside this address. Frames of the exhibit work without it.\n")
                    .getBytes(StandardCharsets.UTF_8));

    private final EmbedScript script;

    EmbedScriptController(EmbedScript script) {
        this.script = script;
    }

    @GetMapping("/embed.js")
    ResponseEntity<byte[]> present(HttpServletRequest request, HttpServletResponse response) {
        return send(request, response, script.script(), CacheControl.maxAge(AGE).cachePublic());
    }

    @GetMapping("/embed.source.js")
    ResponseEntity<byte[]> source(HttpServletRequest request, HttpServletResponse response) {
        return send(request, response, script.source(), CacheControl.maxAge(AGE).cachePublic());
    }

    @GetMapping("/embed-{hash}.js")
    ResponseEntity<byte[]> pinned(HttpServletRequest request, HttpServletResponse response, @PathVariable String hash) {
        return send(
                request,
                response,
                script.script().filter(known -> hash.equals(known.hash())),
                ResponseWriter.immutable());
    }

    /** A page of any site may load it, check it by its hash, and be isolated from other sites. */
    private static ResponseEntity<byte[]> send(
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<Representation> found,
            CacheControl cacheControl) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        return found.map(known -> ResponseWriter.send(request, known, cacheControl))
                .orElseGet(
                        () -> ResponseWriter.send(request, GONE, ResponseWriter.revalidated(), HttpStatus.NOT_FOUND));
    }
}
