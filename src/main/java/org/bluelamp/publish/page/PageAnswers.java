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

/** Sends pages without session from the cache. Browsers must ask each time whether their copy is still valid. */
@Component
final class PageAnswers {
    private final RepresentationCache cache;

    PageAnswers(RepresentationCache cache) {
        this.cache = cache;
    }

    /** @param key distinguishes this page from all others of the same catalogue and language */
    ResponseEntity<byte[]> send(PageRequest asked, String key, Supplier<Representation> page) {
        return ResponseWriter.send(asked.request(), kept(asked, key, page), ResponseWriter.shared());
    }

    /**
     * Sends a page that starts the application. No cache before the server keeps it, because it names the files of this
     * release, and the next has others.
     *
     * @param key as for {@link #send(PageRequest, String, Supplier)}
     */
    ResponseEntity<byte[]> start(PageRequest asked, String key, Supplier<Representation> page) {
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

    /** Sends a page that is not kept in the cache. */
    ResponseEntity<byte[]> send(PageRequest asked, Representation page) {
        return ResponseWriter.send(asked.request(), page, ResponseWriter.shared());
    }

    /** Sends a page that explains a failure; neither browsers nor the cache keep it. */
    ResponseEntity<byte[]> failed(PageRequest asked, HttpStatusCode status, Representation page) {
        return ResponseWriter.send(asked.request(), page, CacheControl.noStore(), status);
    }

    /**
     * Sends the page for visitors who have to wait. It is kept in the cache, because the server is busy when it is
     * needed.
     */
    ResponseEntity<byte[]> busy(PageRequest asked, String key, Supplier<Representation> page) {
        ResponseEntity<byte[]> answer = failed(asked, HttpStatus.SERVICE_UNAVAILABLE, kept(asked, key, page));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, OpenPages.RETRY_AFTER)
                .body(answer.getBody());
    }
}
