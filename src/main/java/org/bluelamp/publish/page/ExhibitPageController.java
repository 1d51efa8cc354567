package org.bluelamp.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.html.Topic;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /about}, {@code /corrections}, {@code /drawings}, {@code /licences}, {@code /era/ID}, {@code /theme/ID}: the exhibit
 * and its parts as pages without session.
 */
@Controller
final class ExhibitPageController {
    private final PageRequests requests;
    private final PageAnswers answers;
    private final Assets assets;

    ExhibitPageController(PageRequests requests, PageAnswers answers, Assets assets) {
        this.requests = requests;
        this.answers = answers;
        this.assets = assets;
    }

    @GetMapping("/about")
    ResponseEntity<byte[]> about(HttpServletRequest request) {
        return send(requests.of(request), "about", ExhibitPage::about);
    }

    /** What is new, changed and put right. */
    @GetMapping("/feed.xml")
    ResponseEntity<byte[]> feed(HttpServletRequest request) {
        PageRequest asked = requests.of(request);
        return answers.send(asked, "feed", () -> new Feed(asked).atom());
    }

    @GetMapping("/corrections")
    ResponseEntity<byte[]> corrections(HttpServletRequest request) {
        return send(requests.of(request), "corrections", ExhibitPage::corrections);
    }

    @GetMapping("/drawings")
    ResponseEntity<byte[]> drawings(HttpServletRequest request) {
        return send(requests.of(request), "drawings", ExhibitPage::drawings);
    }

    @GetMapping("/licences")
    ResponseEntity<byte[]> licences(HttpServletRequest request) {
        return send(requests.of(request), "licences", ExhibitPage::licences);
    }

    @GetMapping("/licences.txt")
    ResponseEntity<byte[]> licencesText(HttpServletRequest request) {
        return send(requests.of(request), "licences.txt", ExhibitPage::licencesText);
    }

    @GetMapping({"/theme", "/theme/{*path}"})
    ResponseEntity<byte[]> theme(HttpServletRequest request, @PathVariable Optional<String> path) {
        PageRequest asked = requests.of(request);
        Catalog catalog = asked.catalog();
        return topic(asked, catalog.exhibit().theme(id(path)).map(theme -> Topic.of(theme, catalog)));
    }

    @GetMapping({"/era", "/era/{*path}"})
    ResponseEntity<byte[]> era(HttpServletRequest request, @PathVariable Optional<String> path) {
        PageRequest asked = requests.of(request);
        Catalog catalog = asked.catalog();
        return topic(asked, catalog.exhibit().era(id(path)).map(era -> Topic.of(era, catalog)));
    }

    private static String id(Optional<String> path) {
        return path.orElse("").replaceFirst("^/", "");
    }

    private ResponseEntity<byte[]> topic(PageRequest asked, Optional<Topic> topic) {
        return topic.map(found -> send(asked, found.sort() + "|" + found.id(), page -> page.of(found)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> send(PageRequest asked, String key, Function<ExhibitPage, Representation> maker) {
        return answers.send(asked, key, () -> maker.apply(new ExhibitPage(asked, assets)));
    }
}
