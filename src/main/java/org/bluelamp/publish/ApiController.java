package org.bluelamp.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.Entry;
import org.bluelamp.catalog.Query;
import org.bluelamp.catalog.Series;
import org.bluelamp.catalog.Story;
import org.bluelamp.text.InterfaceLanguages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The catalogue as JSON, for {@code <bl-timeline>}, embeds and other people's programs; described in
 * {@code openapi.json}. Errors are {@code application/problem+json}.
 */
@RestController
final class ApiController {
    private static final Logger LOG = LoggerFactory.getLogger(ApiController.class);

    /** Far more than the longest address that the app makes; keeps nonsense out of the cache. */
    private static final int LONGEST_QUERY = 2000;

    private static final String DESCRIPTION = "/api/v1/openapi.json";

    private final CatalogSource catalogs;
    private final InterfaceLanguages languages;
    private final RepresentationCache cache;
    private final PublishSettings settings;
    private final Representation description;

    ApiController(
            CatalogSource catalogs, InterfaceLanguages languages, RepresentationCache cache, PublishSettings settings) {
        this.catalogs = catalogs;
        this.languages = languages;
        this.cache = cache;
        this.settings = settings;
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
        Catalog catalog = catalogs.current();
        String language = language(request, catalog);
        Query query = query(request, catalog);
        return send(
                request,
                catalog,
                "timeline|" + language + "|" + query.toParameters(),
                () -> TimelineDocument.of(catalog, query, language));
    }

    @GetMapping("/api/v1/entries/{id}.json")
    ResponseEntity<byte[]> entry(HttpServletRequest request, @PathVariable String id) {
        Catalog catalog = catalogs.current();
        Entry entry = catalog.entry(id)
                .orElseThrow(() -> unknown(
                        "entry", id, catalog.entries().stream().map(Entry::id).toList()));
        String language = language(request, catalog);
        Site site = Site.of(request, settings.publicAddress());
        return send(
                request,
                catalog,
                "entry|" + language + "|" + site.path() + "|" + id,
                () -> EntryDocument.of(catalog, entry, language, site));
    }

    /** All sources as one CSL-JSON array, fit for Zotero. */
    @GetMapping("/api/v1/sources.json")
    ResponseEntity<byte[]> sources(HttpServletRequest request) {
        Catalog catalog = catalogs.current();
        return send(request, catalog, "sources", () -> Parts.csl(catalog.sources()));
    }

    @GetMapping("/api/v1/series/{id}.json")
    ResponseEntity<byte[]> series(HttpServletRequest request, @PathVariable String id) {
        Catalog catalog = catalogs.current();
        Series series = catalog.series(id)
                .orElseThrow(() -> unknown(
                        "series", id, catalog.series().stream().map(Series::id).toList()));
        String language = language(request, catalog);
        return send(
                request, catalog, "series|" + language + "|" + id, () -> SeriesDocument.of(catalog, series, language));
    }

    /** What guided tours there are. */
    @GetMapping("/api/v1/stories.json")
    ResponseEntity<byte[]> stories(HttpServletRequest request) {
        Catalog catalog = catalogs.current();
        String language = language(request, catalog);
        Site site = Site.of(request, settings.publicAddress());
        return send(
                request,
                catalog,
                "stories|" + language + "|" + site.path(),
                () -> StoryListDocument.of(catalog, language, site));
    }

    @GetMapping("/api/v1/stories/{id}.json")
    ResponseEntity<byte[]> story(HttpServletRequest request, @PathVariable String id) {
        Catalog catalog = catalogs.current();
        Story story = catalog.story(id)
                .orElseThrow(() -> unknown(
                        "story", id, catalog.stories().stream().map(Story::id).toList()));
        String language = language(request, catalog);
        Site site = Site.of(request, settings.publicAddress());
        return send(
                request,
                catalog,
                "story|" + language + "|" + site.path() + "|" + id,
                () -> StoryDocument.of(catalog, story, language, site));
    }

    @GetMapping(DESCRIPTION)
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        return Delivery.send(request, description, Delivery.revalidated());
    }

    @GetMapping({"/api", "/api/**"})
    ResponseEntity<byte[]> nothing() {
        throw problem(
                HttpStatus.NOT_FOUND, "There is nothing at this address. " + DESCRIPTION + " lists what there is.");
    }

    /** Our own faults, too, are told as problems; what exactly they are is in the log alone. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failure) {
        if (failure instanceof ErrorResponse answer) {
            return ResponseEntity.status(answer.getStatusCode())
                    .headers(answer.getHeaders())
                    .body(answer.getBody());
        }
        LOG.error("The API failed", failure);
        return ResponseEntity.internalServerError()
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.INTERNAL_SERVER_ERROR, "The fault is ours and has been noted. Try again later."));
    }

    private ResponseEntity<byte[]> send(
            HttpServletRequest request, Catalog catalog, String key, Supplier<Object> document) {
        Representation answer = cache.get(catalog.version() + "|api|" + key, () -> Json.representation(document.get()));
        return Delivery.send(request, answer, Delivery.versioned(request, catalog.version()));
    }

    private String language(HttpServletRequest request, Catalog catalog) {
        return languages.choose(request.getParameter("lang"), catalog.exhibit().languages());
    }

    private static Query query(HttpServletRequest request, Catalog catalog) {
        String text = Optional.ofNullable(request.getQueryString()).orElse("");
        if (text.length() > LONGEST_QUERY) {
            throw problem(
                    HttpStatus.BAD_REQUEST,
                    "The query has " + text.length() + " characters; at most " + LONGEST_QUERY
                            + " are read. Name fewer choices or search for fewer words.");
        }
        Map<String, List<String>> parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        return catalog.query(parameters);
    }

    private static ErrorResponseException unknown(String what, String id, Collection<String> ids) {
        List<String> near = NearIds.of(id, ids);
        String remedy = near.isEmpty() ? "" : " The nearest ids are " + String.join(", ", near) + ".";
        ErrorResponseException problem =
                problem(HttpStatus.NOT_FOUND, "There is no " + what + " with this id." + remedy);
        problem.getBody().setProperty("nearest", near);
        return problem;
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
