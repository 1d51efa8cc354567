package org.bluelamp.publish.api;

import static org.bluelamp.publish.api.ApiAnswers.unknown;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Parts of pages as HTML, for elements on a page that has no session. The application's views send the same HTML.
 */
@RestController
final class FragmentController {
    private final ApiAnswers answers;

    FragmentController(ApiAnswers answers) {
        this.answers = answers;
    }

    /** The open entry; with {@code thread}, beside the whole thread of an entry. */
    @GetMapping("/api/v1/entries/{id}.html")
    ResponseEntity<byte[]> entry(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        Catalog catalog = asked.catalog();
        Entry entry = ApiAnswers.entry(catalog, id);
        Optional<String> thread = Optional.ofNullable(request.getParameter("thread"))
                .filter(other -> catalog.thread(other).contains(entry));
        return send(asked, "entry|" + id + "|" + thread.orElse(""), documents -> documents.entryHtml(entry, thread));
    }

    @GetMapping("/api/v1/stories/{id}.html")
    ResponseEntity<byte[]> story(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        Story story = ApiAnswers.story(asked.catalog(), id);
        return send(asked, "story|" + id, documents -> documents.storyHtml(story));
    }

    @GetMapping("/api/v1/systems/{id}.html")
    ResponseEntity<byte[]> system(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        Catalog catalog = asked.catalog();
        SystemTour system = catalog.system(id)
                .orElseThrow(() -> unknown(
                        "system",
                        id,
                        catalog.systems().stream().map(SystemTour::id).toList()));
        return send(asked, "system|" + id, documents -> documents.systemHtml(system));
    }

    /** A series or a map. */
    @GetMapping("/api/v1/numbers/{id}.html")
    ResponseEntity<byte[]> numbers(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        Catalog catalog = asked.catalog();
        Statistic statistic = catalog.statistic(id)
                .orElseThrow(() -> unknown(
                        "series or map",
                        id,
                        Stream.<Statistic>concat(catalog.maps().stream(), catalog.series().stream())
                                .map(Statistic::id)
                                .toList()));
        return send(asked, "numbers|" + id, documents -> documents.statisticHtml(statistic));
    }

    private ResponseEntity<byte[]> send(
            PageRequest asked, String key, Function<ApiDocuments, Representation> fragment) {
        return answers.send(asked, "fragment|" + key, () -> fragment.apply(ApiAnswers.documents(asked)));
    }
}
