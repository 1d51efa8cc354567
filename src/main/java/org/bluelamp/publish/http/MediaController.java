package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.media.MediaFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /media/FILE}: serves the drawings and pictures that the catalogue names and has checked, and no other file of
 * the data folder. A file that has changed on disk since it was checked is not sent until the catalogue has checked it
 * again.
 */
@RestController
final class MediaController {
    /**
     * Files up to this size are kept in memory, compressed; every drawing is that small. Larger files are sent from the
     * disk, and a request may ask for a part of one.
     */
    private static final long LARGEST_KEPT_BYTES = 512L * 1024;

    private final CatalogSource catalog;
    private final RepresentationCache cache;

    MediaController(CatalogSource catalog, RepresentationCache cache) {
        this.catalog = catalog;
        this.cache = cache;
    }

    @GetMapping("/media/{*path}")
    ResponseEntity<?> medium(HttpServletRequest request, @PathVariable String path) {
        Catalog current = catalog.current();
        MediaFile file = current.media(name(path)).orElseThrow(MediaController::notFound);
        CacheControl lifetime = ResponseWriter.versioned(
                request, current.mediaVersion(file.name()).orElseThrow());
        if (file.bytes() <= LARGEST_KEPT_BYTES) {
            // The key is the content's hash, so while a drawing is being replaced the checked content is still sent.
            Representation drawing = cache.get("media|" + file.hash(), () -> read(file));
            return ResponseWriter.send(request, drawing, lifetime);
        }
        if (!file.isUnchanged()) throw notFound();
        return ResponseEntity.ok()
                .contentType(type(file))
                .cacheControl(lifetime)
                .eTag('"' + file.hash() + '"')
                .body(new FileSystemResource(file.path()));
    }

    /** What follows {@code /media/}; the path of {@code /media} itself is empty. */
    private static String name(String path) {
        return path.isEmpty() ? path : path.substring(1);
    }

    private static Representation read(MediaFile file) {
        return file.content()
                .map(bytes -> new Representation(type(file), bytes))
                .orElseThrow(MediaController::notFound);
    }

    private static MediaType type(MediaFile file) {
        return MediaType.valueOf(file.format().contentType());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
