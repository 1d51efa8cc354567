package org.bluelamp.publish.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.bluelamp.publish.http.ResponseWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /kiosk}, its settings, its service worker and the list of what it keeps. */
@RestController
final class KioskController {
    private static final String PAGE = "/kiosk";
    private static final String WORKER = "kiosk-worker.js";

    private final PageRequests requests;
    private final RepresentationCache cache;
    private final KioskPage page;
    private final KioskVersion version;
    private final Assets assets;

    KioskController(
            PageRequests requests, RepresentationCache cache, KioskPage page, KioskVersion version, Assets assets) {
        this.requests = requests;
        this.cache = cache;
        this.page = page;
        this.version = version;
        this.assets = assets;
    }

    /** In the language of a new visitor, whatever the address says: there is one page. */
    @GetMapping(PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        return revalidated(request, "page", page::of);
    }

    @GetMapping(PAGE + "/version.json")
    ResponseEntity<byte[]> version(HttpServletRequest request) {
        return revalidated(request, "version", version::of);
    }

    @GetMapping("/api/v1/kiosk.json")
    ResponseEntity<byte[]> settings(HttpServletRequest request) {
        PageRequest asked = requests.of(request);
        String current = asked.catalog().version();
        Representation answer = kept(asked, "settings", known -> Json.representation(KioskDocument.of(known)));
        return ResponseWriter.send(request, answer, ResponseWriter.versioned(request, current));
    }

    /** It answers for the page, which stands above its own folder, and for no other. */
    @GetMapping(PAGE + "/worker.js")
    ResponseEntity<byte[]> worker(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Service-Worker-Allowed", request.getContextPath() + PAGE);
        return assets.find(WORKER)
                .map(script -> ResponseWriter.send(request, script, ResponseWriter.revalidated()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> revalidated(
            HttpServletRequest request, String name, Function<PageRequest, Representation> maker) {
        PageRequest any = requests.of(request, Optional.empty());
        PageRequest asked = requests.in(any, KioskDocument.languages(any).getFirst());
        return ResponseWriter.send(request, kept(asked, name, maker), ResponseWriter.revalidated());
    }

    private Representation kept(PageRequest asked, String name, Function<PageRequest, Representation> maker) {
        String key = String.join(
                "|",
                asked.catalog().version(),
                "kiosk",
                name,
                asked.language(),
                asked.site().origin(),
                asked.site().path());
        return cache.get(key, () -> maker.apply(asked));
    }
}
