package org.bluelamp.publish.page;

import java.util.function.Supplier;
import org.bluelamp.publish.http.Delivery;
import org.bluelamp.publish.http.OpenPages;
import org.bluelamp.publish.http.Question;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How pages without session are answered: out of the cache, and asked about again each time. */
@Component
final class PageAnswers {
    private final RepresentationCache cache;

    PageAnswers(RepresentationCache cache) {
        this.cache = cache;
    }

    /** @param key tells this page from all others of the same catalogue and language */
    ResponseEntity<byte[]> send(Question asked, String key, Supplier<Representation> page) {
        return Delivery.send(asked.request(), kept(asked, key, page), Delivery.revalidated());
    }

    private Representation kept(Question asked, String key, Supplier<Representation> page) {
        String whole = String.join(
                "|",
                asked.catalog().version(),
                "page",
                asked.language(),
                asked.site().origin(),
                asked.site().path(),
                key);
        return cache.get(whole, page);
    }

    /** A page that is not worth keeping. */
    ResponseEntity<byte[]> send(Question asked, Representation page) {
        return Delivery.send(asked.request(), page, Delivery.revalidated());
    }

    /** A page that says why there is no other; nothing keeps it. */
    ResponseEntity<byte[]> failed(Question asked, HttpStatusCode status, Representation page) {
        return Delivery.send(asked.request(), page, CacheControl.noStore(), status);
    }

    /** A page for who has to wait, made once: there is no time to spare just then. */
    ResponseEntity<byte[]> busy(Question asked, String key, Supplier<Representation> page) {
        ResponseEntity<byte[]> answer = failed(asked, HttpStatus.SERVICE_UNAVAILABLE, kept(asked, key, page));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, OpenPages.RETRY_AFTER)
                .body(answer.getBody());
    }
}
