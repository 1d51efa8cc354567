package org.bluelamp.publish.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bluelamp.publish.frozen.DamagedVersionException;
import org.bluelamp.publish.frozen.FrozenMedium;
import org.bluelamp.publish.frozen.FrozenVersion;
import org.bluelamp.publish.frozen.FrozenVersions;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.publish.http.SecurityHeaders;
import org.bluelamp.publish.picture.SmallPictures;
import org.springframework.core.io.AbstractResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The documents and media of frozen versions, as they were answered when the version was kept. They never change, so
 * browsers and caches may keep them for good.
 */
@RestController
final class FrozenDocumentController {
    /** As with living media: up to this size they are kept in memory, and larger ones are sent from the disk. */
    private static final long LARGEST_KEPT_BYTES = 512L * 1024;

    private final FrozenVersions versions;
    private final SmallPictures pictures;
    private final RepresentationCache cache;

    FrozenDocumentController(FrozenVersions versions, SmallPictures pictures, RepresentationCache cache) {
        this.versions = versions;
        this.pictures = pictures;
        this.cache = cache;
    }

    @GetMapping("/embed/v/{version}/api/{*path}")
    ResponseEntity<?> document(HttpServletRequest request, @PathVariable String version, @PathVariable String path) {
        return answer(version, kept -> {
            Map<String, String> parameters = new HashMap<>();
            request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
            String language = kept.language(Optional.ofNullable(parameters.remove("lang")));
            return kept.nameOf("api" + path, language, parameters)
                    .<ResponseEntity<?>>map(
                            name -> send(request, cache.get(key(kept, name), () -> kept.document(name))))
                    .orElseGet(
                            () -> problem(HttpStatus.NOT_FOUND, "This version of the exhibit has no such document."));
        });
    }

    @GetMapping("/embed/v/{version}/media/{*path}")
    ResponseEntity<?> medium(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String version,
            @PathVariable String path) {
        return answer(
                version,
                kept -> kept.medium(path.replaceFirst("^/", ""))
                        .<ResponseEntity<?>>map(medium -> {
                            SecurityHeaders.allowDrawing(response);
                            return medium.bytes() <= LARGEST_KEPT_BYTES
                                    ? send(request, cache.get(key(kept, path), medium::whole))
                                    : large(medium);
                        })
                        .orElseGet(FrozenDocumentController::noFile));
    }

    /** Small pictures are made of what was kept, by this release. */
    @GetMapping("/embed/v/{version}/media/small/{width}/{name}")
    ResponseEntity<?> smallPicture(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String version,
            @PathVariable String width,
            @PathVariable String name) {
        return answer(version, kept -> {
            Optional<FrozenMedium> medium = SmallPictures.original(name).flatMap(kept::medium);
            Optional<Integer> pixels = SmallPictures.width(width);
            if (medium.isEmpty() || pixels.isEmpty()) return noFile();
            SecurityHeaders.allowDrawing(response);
            return pictures.answer(request, medium.get().original(), pixels.get(), ResponseWriter.immutable());
        });
    }

    private static ResponseEntity<?> noFile() {
        return problem(HttpStatus.NOT_FOUND, "This version of the exhibit has no such file.");
    }

    private static String key(FrozenVersion version, String name) {
        return String.join("|", version.version(), "frozen", name);
    }

    private static ResponseEntity<byte[]> send(HttpServletRequest request, Representation answer) {
        return ResponseWriter.send(request, answer, ResponseWriter.immutable());
    }

    private static ResponseEntity<?> large(FrozenMedium medium) {
        return ResponseEntity.ok()
                .contentType(medium.type())
                .cacheControl(ResponseWriter.immutable())
                .eTag('"' + medium.hash() + '"')
                .body(new Content(medium));
    }

    private ResponseEntity<?> answer(String version, Function<FrozenVersion, ResponseEntity<?>> content) {
        if (!FrozenVersions.isVersion(version))
            return problem(HttpStatus.NOT_FOUND, "This is no version of the exhibit.");
        Optional<FrozenVersion> kept = versions.find(version);
        if (kept.isEmpty()) return gone();
        try {
            versions.asked(kept.get());
            return content.apply(kept.get());
        } catch (DamagedVersionException damage) {
            versions.damaged(kept.get(), damage);
            return gone();
        }
    }

    private static ResponseEntity<?> gone() {
        return problem(
                HttpStatus.GONE,
                "This version of the exhibit is not kept, or not any more. The same path without embed/v/VERSION tells"
                        + " what the exhibit says now.");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }

    /** A large picture, of which a request may ask for a part. */
    private static final class Content extends AbstractResource {
        private final FrozenMedium medium;

        Content(FrozenMedium medium) {
            this.medium = medium;
        }

        @Override
        public long contentLength() {
            return medium.bytes();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return medium.open();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public String getDescription() {
            return "a frozen picture";
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
