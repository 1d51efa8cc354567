package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.media.MediaFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /media/FILE}: the drawings and pictures that the catalogue names and has found sound, and nothing else of the data
 * folder. What has changed on disk since then is not sent before the catalogue has looked at it.
 */
@RestController
final class MediaController {
    /** Drawings are below it, and are kept compressed; larger files are sent from the disk, in parts too if asked for. */
    private static final long LARGEST_KEPT_BYTES = 512L * 1024;

    private final CatalogSource catalog;
    private final RepresentationCache cache;

    MediaController(CatalogSource catalog, RepresentationCache cache) {
        this.catalog = catalog;
        this.cache = cache;
    }

    @GetMapping("/media/{*path}")
    ResponseEntity<?> medium(HttpServletRequest request, @PathVariable String path) {
        MediaFile file = catalog.current().media(name(path)).orElseThrow(MediaController::notFound);
        if (file.bytes() <= LARGEST_KEPT_BYTES) {
            // Asked for by its content, so a drawing that is being replaced is still sent as it was.
            Representation drawing = cache.get("media|" + file.hash(), () -> read(file));
            return Delivery.send(request, drawing, Delivery.revalidated());
        }
        if (!file.isUnchanged()) throw notFound();
        return ResponseEntity.ok()
                .contentType(type(file))
                .cacheControl(Delivery.revalidated())
                .eTag('"' + file.hash() + '"')
                .body(new FileSystemResource(file.path()));
    }

    /** What follows {@code /media/}; the path of {@code /media} itself is empty. */
    private static String name(String path) {
        return path.isEmpty() ? path : path.substring(1);
    }

    private static Representation read(MediaFile file) {
        return bytes(file)
                .map(bytes -> new Representation(type(file), bytes))
                // Both are SHA-256; a representation keeps the beginning of it.
                .filter(drawing -> file.hash().startsWith(drawing.hash()))
                .orElseThrow(MediaController::notFound);
    }

    /** Whatever lies there now: no more of it than the catalogue has found, and nothing that waits for a writer. */
    private static Optional<byte[]> bytes(MediaFile file) {
        if (!Files.isRegularFile(file.path())) return Optional.empty();
        try (InputStream in = Files.newInputStream(file.path())) {
            return Optional.of(in.readNBytes(Math.toIntExact(file.bytes()) + 1));
        } catch (IOException problem) {
            return Optional.empty();
        }
    }

    private static MediaType type(MediaFile file) {
        return MediaType.valueOf(file.format().contentType());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
