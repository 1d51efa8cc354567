package org.bluelamp.publish.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.bluelamp.publish.http.ResponseWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Answers requests of the API from the cache, in the requested language, and makes the problem that names what does not
 * exist.
 */
@Component
final class ApiAnswers {
    private final PageRequests requests;
    private final RepresentationCache cache;

    ApiAnswers(PageRequests requests, RepresentationCache cache) {
        this.requests = requests;
        this.cache = cache;
    }

    PageRequest asked(HttpServletRequest request) {
        return requests.of(request);
    }

    /** The documents of the catalogue that answers a request. */
    static ApiDocuments documents(PageRequest asked) {
        return new ApiDocuments(asked.catalog(), asked.language(), asked.site());
    }

    /**
     * A document with addresses of this site in it.
     *
     * @param key distinguishes this document from all others of the same catalogue
     */
    ResponseEntity<byte[]> ofSite(PageRequest asked, String key, Supplier<Representation> document) {
        return send(asked, String.join("|", asked.site().origin(), asked.site().path(), key), document);
    }

    /**
     * An answer that holds no address of this site.
     *
     * @param key distinguishes this answer from all others of the same catalogue and language
     */
    ResponseEntity<byte[]> send(PageRequest asked, String key, Supplier<Representation> answer) {
        String version = asked.catalog().version();
        String whole = String.join("|", version, "api", asked.language(), key);
        return ResponseWriter.send(
                asked.request(), cache.get(whole, answer), ResponseWriter.versioned(asked.request(), version));
    }

    /** @throws ErrorResponseException 404 with the nearest ids, where there is no such entry */
    static Entry entry(Catalog catalog, String id) {
        return catalog.entry(id)
                .orElseThrow(() -> unknown(
                        "entry", id, catalog.entries().stream().map(Entry::id).toList()));
    }

    /** @throws ErrorResponseException 404 with the nearest ids, where there is no such story */
    static Story story(Catalog catalog, String id) {
        return catalog.story(id)
                .orElseThrow(() -> unknown(
                        "story", id, catalog.stories().stream().map(Story::id).toList()));
    }

    static ErrorResponseException unknown(String what, String id, Collection<String> ids) {
        List<String> near = NearMatches.near(id, ids);
        String remedy = near.isEmpty() ? "" : " The nearest ids are " + String.join(", ", near) + ".";
        ErrorResponseException problem =
                problem(HttpStatus.NOT_FOUND, "There is no " + what + " with this id." + remedy);
        problem.getBody().setProperty("nearest", near);
        return problem;
    }

    static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
