package org.bluelamp.publish.present;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.bluelamp.publish.http.ResponseWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /present}, where a phone gives its code, and {@code /present/story/ID}, the speaker's page of a story. */
@Controller
final class PresentController {
    /** Where the speaker's pages of all stories begin. */
    static final String STORY = "/present/story/";

    private final PageRequests requests;
    private final RepresentationCache cache;
    private final Assets assets;

    PresentController(PageRequests requests, RepresentationCache cache, Assets assets) {
        this.requests = requests;
        this.cache = cache;
        this.assets = assets;
    }

    @GetMapping({"/present", "/present/"})
    ResponseEntity<byte[]> code(HttpServletRequest request) {
        PageRequest asked = requests.of(request);
        return send(asked, "code", () -> new PresentPage(asked, assets).code());
    }

    @GetMapping(STORY + "{id}")
    ResponseEntity<byte[]> speaker(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = requests.of(request);
        return asked.catalog()
                .story(id)
                .map(story -> send(asked, "speaker|" + story.id(), () -> new PresentPage(asked, assets).speaker(story)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> send(PageRequest asked, String key, Supplier<Representation> page) {
        String whole = String.join(
                "|",
                asked.catalog().version(),
                "present",
                asked.language(),
                asked.site().origin(),
                asked.site().path(),
                key);
        return ResponseWriter.send(asked.request(), cache.get(whole, page), ResponseWriter.revalidated());
    }
}
