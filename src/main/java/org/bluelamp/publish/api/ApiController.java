package org.bluelamp.publish.api;

import static org.bluelamp.publish.api.ApiAnswers.documents;
import static org.bluelamp.publish.api.ApiAnswers.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.text.Messages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The catalogue as JSON, for {@code <bl-timeline>}, embeds and other people's programs; described in
 * {@code openapi.json}. Errors are {@code application/problem+json}.
 */
@RestController
final class ApiController {
    private static final String DESCRIPTION = "/api/v1/openapi.json";

    private final ApiAnswers answers;
    private final Representation description;

    ApiController(ApiAnswers answers) {
        this.answers = answers;
        this.description = readDescription();
    }

    private static Representation readDescription() {
        try {
            byte[] bytes = new ClassPathResource("openapi.json").getContentAsByteArray();
            return new Representation(MediaType.APPLICATION_JSON, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("openapi.json is missing on the class path", problem);
        }
    }

    /** The entries that match the request's query, in columns. */
    @GetMapping("/api/v1/timeline.json")
    ResponseEntity<byte[]> timeline(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        Query query = asked.query();
        return answers.send(
                asked,
                "timeline|" + query.toParameters(),
                () -> documents(asked).timeline(query));
    }

    /** What the cards of all entries say beyond the timeline's columns. */
    @GetMapping("/api/v1/cards.json")
    ResponseEntity<byte[]> cards(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        return answers.send(asked, "cards", () -> documents(asked).cards());
    }

    /** The texts in which such a query searches. */
    @GetMapping("/api/v1/search.json")
    ResponseEntity<byte[]> search(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        return answers.send(asked, "search", () -> documents(asked).search());
    }

    /** What words find in the whole exhibit, in groups. */
    @GetMapping("/api/v1/search")
    ResponseEntity<byte[]> searchOverAll(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        String text = asked.query().text();
        if (text.isBlank()) {
            throw problem(HttpStatus.BAD_REQUEST, "There are no words to search for. Name some, as in q=radio.");
        }
        return answers.send(asked, "search|" + text, () -> documents(asked).search(text));
    }

    @GetMapping("/api/v1/entries/{id}.json")
    ResponseEntity<byte[]> entry(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        Entry entry = ApiAnswers.entry(asked.catalog(), id);
        return answers.ofSite(asked, "entry|" + id, () -> documents(asked).entry(entry));
    }

    /** All sources as one CSL-JSON array, fit for Zotero. */
    @GetMapping("/api/v1/sources.json")
    ResponseEntity<byte[]> sources(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        return answers.send(asked, "sources", () -> documents(asked).sources());
    }

    /** The catalogue counted: by theme and time, country, kind of source. */
    @GetMapping("/api/v1/glance.json")
    ResponseEntity<byte[]> glance(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        return answers.send(asked, "glance", () -> documents(asked).glance());
    }

    /** The list of guided tours. */
    @GetMapping("/api/v1/stories.json")
    ResponseEntity<byte[]> stories(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        return answers.ofSite(asked, "stories", () -> documents(asked).stories());
    }

    @GetMapping("/api/v1/stories/{id}.json")
    ResponseEntity<byte[]> story(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        Story story = ApiAnswers.story(asked.catalog(), id);
        return answers.ofSite(asked, "story|" + id, () -> documents(asked).story(story));
    }

    /** What a visitor who comes for the first time is told, and the ways in. */
    @GetMapping("/api/v1/welcome.json")
    ResponseEntity<byte[]> welcome(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        return answers.ofSite(asked, "welcome", () -> documents(asked).welcome());
    }

    @GetMapping(DESCRIPTION)
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        return ResponseWriter.send(request, description, ResponseWriter.shared());
    }

    @GetMapping({"/api", "/api/**"})
    ResponseEntity<byte[]> nothing() {
        throw problem(
                HttpStatus.NOT_FOUND,
                Messages.in(Text.FALLBACK_LANGUAGE).get("page.failure.missing") + ". " + DESCRIPTION
                        + " lists what there is.");
    }
}
