package org.bluelamp.publish.deck;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.deck.Deck;
import org.bluelamp.deck.SlideFormat;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.publish.http.SingleFlightCache;
import org.bluelamp.publish.http.WorkPlaces;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /stories/ID/deck.pptx} and {@code /list/deck.pptx?QUERY}: slides, in the language that {@code lang} asks for and the
 * proportions that {@code format} does.
 *
 * <p>What the catalogue does not have is refused before anything is written, and so is a selection of more entries than a deck
 * holds. One deck is written at a time.
 */
@RestController
final class DeckController {
    /** A deck has half a megabyte, so that this holds those of the stories that people share. */
    private static final long MOST_KEPT_BYTES = 16L << 20;

    private static final int MOST_WAITING = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final PageRequests requests;
    private final WorkPlaces places = new WorkPlaces(1, MOST_WAITING, LONGEST_WAIT);
    private final SingleFlightCache<String, Representation> written =
            new SingleFlightCache<>(MOST_KEPT_BYTES, Representation::weight);

    DeckController(PageRequests requests) {
        this.requests = requests;
    }

    @GetMapping("/stories/{id}/" + Deck.FILE)
    ResponseEntity<byte[]> story(HttpServletRequest request, HttpServletResponse response, @PathVariable String id) {
        PageRequest asked = requests.of(request);
        Catalog catalog = asked.catalog();
        Story story = catalog.story(id).orElseThrow(() -> unknown(catalog, id));
        Deck.Setting setting = setting(asked);
        return send(asked, response, setting, "story|" + id, story.id(), () -> Deck.of(story, setting));
    }

    @GetMapping("/list/" + Deck.FILE)
    ResponseEntity<byte[]> selection(HttpServletRequest request, HttpServletResponse response) {
        PageRequest asked = requests.of(request);
        List<Entry> entries = asked.catalog().find(asked.query()).entries();
        if (entries.isEmpty() || entries.size() > Deck.MOST_DOWNLOADED) {
            throw problem(
                    HttpStatus.BAD_REQUEST,
                    "This selection has " + entries.size() + " entries; slides are made of 1 to " + Deck.MOST_DOWNLOADED
                            + ". Choose fewer by theme, place or time.");
        }
        Deck.Setting setting = setting(asked);
        String key = entries.stream().map(Entry::id).collect(Collectors.joining(","));
        return send(asked, response, setting, "entries|" + key, "slides", () -> Deck.of(entries, setting));
    }

    private Deck.Setting setting(PageRequest asked) {
        String word =
                Optional.ofNullable(asked.request().getParameter("format")).orElse(SlideFormat.WIDE.word());
        SlideFormat format = SlideFormat.ofWord(word)
                .orElseThrow(() -> problem(
                        HttpStatus.BAD_REQUEST,
                        "Slides have no such format. The formats are "
                                + Stream.of(SlideFormat.values())
                                        .map(SlideFormat::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
        // Who makes files of the answers turns the addresses in texts, but can't in slides, which then have none.
        Optional<String> base = Optional.of(
                        Strings.CS.removeEnd(asked.site().whole(asked.site().path()), "/"))
                .filter(known -> !requests.withoutSessions());
        return new Deck.Setting(asked.catalog(), asked.language(), base, format);
    }

    private ResponseEntity<byte[]> send(
            PageRequest asked,
            HttpServletResponse response,
            Deck.Setting setting,
            String subject,
            String fileName,
            Supplier<Deck> writer) {
        String key = String.join(
                "|",
                asked.catalog().version(),
                setting.language(),
                setting.base().orElse(""),
                setting.format().word(),
                subject);
        return written.kept(key)
                .map(known -> send(asked, response, fileName, known))
                .orElseGet(() -> places.answer(() -> send(
                        asked,
                        response,
                        fileName,
                        written.get(
                                key,
                                each -> new Representation(
                                        MediaType.parseMediaType(Deck.MEDIA_TYPE),
                                        writer.get().bytes())))));
    }

    private static ResponseEntity<byte[]> send(
            PageRequest asked, HttpServletResponse response, String fileName, Representation answer) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName + ".pptx")
                        .build()
                        .toString());
        return ResponseWriter.send(
                asked.request(),
                answer,
                ResponseWriter.versioned(asked.request(), asked.catalog().version()));
    }

    private static ErrorResponseException unknown(Catalog catalog, String id) {
        List<String> near =
                NearMatches.near(id, catalog.stories().stream().map(Story::id).toList());
        return problem(
                HttpStatus.NOT_FOUND,
                "There is no story with this id."
                        + (near.isEmpty() ? "" : " The nearest ids are " + String.join(", ", near) + "."));
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
