package org.bluelamp.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.NearMatches;
import org.bluelamp.text.InterfaceLanguages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** How the API answers: out of the cache, in the language that was asked for, or that there is no such thing. */
@Component
final class ApiAnswers {
    private final CatalogSource catalogs;
    private final InterfaceLanguages languages;
    private final RepresentationCache cache;
    private final PublishSettings settings;

    ApiAnswers(
            CatalogSource catalogs, InterfaceLanguages languages, RepresentationCache cache, PublishSettings settings) {
        this.catalogs = catalogs;
        this.languages = languages;
        this.cache = cache;
        this.settings = settings;
    }

    /**
     * What a request asks of one snapshot of the catalogue.
     *
     * @param language that it is answered in
     */
    record Question(HttpServletRequest request, Catalog catalog, String language, Site site) {}

    Question question(HttpServletRequest request) {
        Catalog catalog = catalogs.current();
        String language =
                languages.choose(request.getParameter("lang"), catalog.exhibit().languages());
        return new Question(request, catalog, language, Site.of(request, settings.publicAddress()));
    }

    /**
     * A document with addresses of this site in it.
     *
     * @param key tells this document from all others of the same catalogue
     */
    ResponseEntity<byte[]> json(Question asked, String key, Supplier<Object> document) {
        String whole = String.join("|", asked.site().origin(), asked.site().path(), key);
        return send(asked, whole, () -> Json.representation(document.get()));
    }

    /**
     * An answer that is the same wherever the site stands.
     *
     * @param key tells this answer from all others of the same catalogue and language
     */
    ResponseEntity<byte[]> send(Question asked, String key, Supplier<Representation> answer) {
        String version = asked.catalog().version();
        String whole = String.join("|", version, "api", asked.language(), key);
        return Delivery.send(asked.request(), cache.get(whole, answer), Delivery.versioned(asked.request(), version));
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
