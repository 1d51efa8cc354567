package org.bluelamp.publish.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The modules that draw a view of an embed, as the manifest of their build names them. Where nothing was built, there
 * are none, and a page shows its links.
 */
@Component
final class ShellModules {
    private static final String FOLDER = "bluelamp/shell/";
    private static final String MANIFEST = "META-INF/resources/" + FOLDER + "manifest.json";
    private static final String ENTRY = "shell/bl-exhibit.ts";

    private final JsonNode manifest;

    ShellModules() {
        this(read(new ClassPathResource(MANIFEST)));
    }

    ShellModules(JsonNode manifest) {
        this.manifest = manifest;
    }

    private static JsonNode read(Resource resource) {
        if (!resource.exists()) return JsonMapper.shared().createObjectNode();
        try {
            return JsonMapper.shared().readTree(resource.getContentAsByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException("The manifest " + MANIFEST + " can't be read", problem);
        }
    }

    /** The address of the module that defines {@code <bl-exhibit>}, relative to the application. */
    Optional<String> entry() {
        return key(ENTRY).map(this::address);
    }

    /** The addresses of what it imports, and of what a view needs at once. */
    List<String> neededFor(EmbedView view) {
        Set<String> needed = new LinkedHashSet<>();
        key(ENTRY).ifPresent(entry -> collect(entry, needed));
        key("shell/" + view.module()).ifPresent(module -> collect(module, needed));
        entry().ifPresent(needed::remove);
        return List.copyOf(needed);
    }

    private void collect(String key, Set<String> needed) {
        if (manifest.has(key) && needed.add(address(key))) {
            manifest.path(key).path("imports").forEach(imported -> collect(imported.asString(), needed));
        }
    }

    private Optional<String> key(String source) {
        return Optional.of(source).filter(manifest::has);
    }

    private String address(String key) {
        return FOLDER + manifest.path(key).path("file").asString();
    }
}
