package org.bluelamp.publish.embed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.publish.frozen.FrozenVersions;
import org.bluelamp.publish.frozen.FrozenVersions.Answer;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.text.Messages;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /embed/frozen.json}: hands out the address of the present version, which is kept from then on. Whoever asks, and
 * be it a crawler, only has one more version kept for each change of the data, within the bounds of {@link
 * FrozenVersions}.
 */
@RestController
final class HandOutController {
    /** Longer than an exhibit of today takes on a quiet machine; a dialog asks again meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final FrozenVersions versions;
    private final PageRequests requests;

    HandOutController(FrozenVersions versions, PageRequests requests) {
        this.versions = versions;
        this.requests = requests;
    }

    /**
     * @param state {@code kept}, {@code being-kept}, or why it is not: {@code full}, {@code too-many}, {@code changed},
     *     {@code unwritable}
     * @param address of the version, relative to the application, where embeds' paths follow; only if it is kept
     * @param text the state in words
     */
    record Document(String version, String state, Optional<String> address, String text) {}

    @GetMapping("/embed/frozen.json")
    ResponseEntity<byte[]> handOut(HttpServletRequest request) {
        PageRequest asked = requests.of(request);
        String version = asked.catalog().version();
        Answer answer = versions.handOut(asked.catalog(), PATIENCE);
        String state = answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Document document = new Document(
                version,
                state,
                Optional.of(FrozenVersions.path(version)).filter(path -> answer == Answer.KEPT),
                Messages.in(asked.language()).get("embed.frozen." + state));
        return ResponseWriter.send(request, Json.representation(document), CacheControl.noStore());
    }
}
