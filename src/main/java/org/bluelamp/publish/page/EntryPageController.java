package org.bluelamp.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /entry/ID}: an entry as a page of its own, for links and search engines; {@code /entries}: all entries, or
 * those that a search finds.
 */
@Controller
final class EntryPageController {
    private final PageRequests requests;
    private final PageAnswers answers;
    private final Assets assets;

    EntryPageController(PageRequests requests, PageAnswers answers, Assets assets) {
        this.requests = requests;
        this.answers = answers;
        this.assets = assets;
    }

    /** @param path everything after {@code /entry}, so that this method answers malformed addresses, too */
    @GetMapping({"/entry", "/entry/{*path}"})
    ResponseEntity<byte[]> entry(HttpServletRequest request, @PathVariable Optional<String> path) {
        PageRequest asked = requests.of(request);
        String id = path.orElse("").replaceFirst("^/", "");
        return asked.catalog()
                .entry(id)
                .map(entry -> answers.send(asked, "entry|" + id, () -> new EntryPage(asked, assets).of(entry)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * All entries, or the best matches of a search.
     *
     * @param words the words that are searched for, if any
     * @param page the number of the page in a long list, from 1 on
     */
    @GetMapping("/entries")
    ResponseEntity<byte[]> entries(
            HttpServletRequest request,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page) {
        PageRequest asked = requests.of(request);
        Catalog catalog = asked.catalog();
        if (!words.isBlank()) {
            Query query = catalog.query(Map.of("q", List.of(words), "lang", List.of(asked.language())));
            return answers.send(asked, new EntriesPage(asked, assets).found(query, words.strip()));
        }
        if (page < 1 || page > EntriesPage.pages(catalog)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return answers.send(asked, "entries|" + page, () -> new EntriesPage(asked, assets).all(page));
    }
}
