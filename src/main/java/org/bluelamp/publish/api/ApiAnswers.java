package org.bluelamp.publish.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.publish.http.Delivery;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.Question;
import org.bluelamp.publish.http.Questions;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** How the API answers: out of the cache, in the language that was asked for, or that there is no such thing. */
@Component
final class ApiAnswers {
    private final Questions questions;
    private final RepresentationCache cache;

    ApiAnswers(Questions questions, RepresentationCache cache) {
        this.questions = questions;
        this.cache = cache;
    }

    Question question(HttpServletRequest request) {
        return questions.of(request);
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
