package org.bluelamp.publish.page;

import java.util.function.Supplier;
import org.bluelamp.publish.http.OpenPages;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.bluelamp.publish.http.ResponseWriter;
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
    ResponseEntity<byte[]> send(PageRequest asked, String key, Supplier<Representation> page) {
        return ResponseWriter.send(asked.request(), kept(asked, key, page), ResponseWriter.revalidated());
    }

    private Representation kept(PageRequest asked, String key, Supplier<Representation> page) {
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
    ResponseEntity<byte[]> send(PageRequest asked, Representation page) {
        return ResponseWriter.send(asked.request(), page, ResponseWriter.revalidated());
    }

    /** A page that says why there is no other; nothing keeps it. */
    ResponseEntity<byte[]> failed(PageRequest asked, HttpStatusCode status, Representation page) {
        return ResponseWriter.send(asked.request(), page, CacheControl.noStore(), status);
    }

    /** A page for who has to wait, made once: there is no time to spare just then. */
    ResponseEntity<byte[]> busy(PageRequest asked, String key, Supplier<Representation> page) {
        ResponseEntity<byte[]> answer = failed(asked, HttpStatus.SERVICE_UNAVAILABLE, kept(asked, key, page));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, OpenPages.RETRY_AFTER)
                .body(answer.getBody());
    }
}
