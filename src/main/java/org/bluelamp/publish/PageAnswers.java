package org.bluelamp.publish;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
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
        String whole = String.join(
                "|",
                asked.catalog().version(),
                "page",
                asked.language(),
                asked.site().origin(),
                asked.site().path(),
                key);
        return Delivery.send(asked.request(), cache.get(whole, page), Delivery.revalidated());
    }

    /** A page that says there is no such thing; nothing keeps it. */
    ResponseEntity<byte[]> missing(Question asked, Representation page) {
        return Delivery.send(asked.request(), page, Delivery.revalidated(), HttpStatus.NOT_FOUND);
    }
}
