package org.bluelamp.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /media/FILE}: the drawings in the data folder, and nothing else of it. */
@RestController
final class MediaController {
    private static final Map<String, MediaType> TYPES = Map.of(
            "svg",
            MediaType.valueOf("image/svg+xml"),
            "png",
            MediaType.IMAGE_PNG,
            "webp",
            MediaType.valueOf("image/webp"),
            "jpg",
            MediaType.IMAGE_JPEG);

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(svg|png|webp|jpg)");

    private final Path folder;
    private final RepresentationCache cache;

    MediaController(PublishSettings settings, RepresentationCache cache) {
        this.folder = settings.data().resolve("media");
        this.cache = cache;
    }

    @GetMapping("/media/{*path}")
    ResponseEntity<byte[]> medium(HttpServletRequest request, @PathVariable String path) throws IOException {
        Path file =
                find(path.replaceFirst("^/", "")).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String key = "media|" + file.getFileName() + "|" + Files.getLastModifiedTime(file) + "|" + Files.size(file);
        return Delivery.send(request, cache.get(key, () -> read(file)), Delivery.revalidated());
    }

    /** The file with this name, unless the name or a symbolic link leads out of the folder. */
    private Optional<Path> find(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        boolean sound =
                Files.isRegularFile(file) && file.toRealPath().getParent().equals(folder.toRealPath());
        return Optional.of(file).filter(found -> sound);
    }

    private static Representation read(Path file) {
        String name = file.getFileName().toString();
        try {
            return new Representation(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), Files.readAllBytes(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
