package org.bluelamp.publish.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The modules with which the application begins, as the manifest of Vaadin's bundle names them. Each of them imports the
 * next ones only when it runs, and on a slow line each such step costs as much as the page itself; a page that names them
 * all has them fetched side by side.
 */
final class StartModules {
    /** Vite writes it beside the bundle. */
    private static final String MANIFEST = "META-INF/VAADIN/webapp/.vite/manifest.json";

    private final JsonNode manifest;

    StartModules(JsonNode manifest) {
        this.manifest = manifest;
    }

    /** None where nothing was built. */
    static StartModules ofBundle() {
        Resource resource = new ClassPathResource(MANIFEST);
        if (!resource.exists()) return new StartModules(JsonMapper.shared().createObjectNode());
        try {
            return new StartModules(JsonMapper.shared().readTree(resource.getContentAsByteArray()));
        } catch (IOException problem) {
            throw new UncheckedIOException("The manifest " + MANIFEST + " can't be read", problem);
        }
    }

    /**
     * Addresses of the modules that the page's own script loads when it runs, and of what those import, relative to the
     * application. The page names its own script and its imports itself.
     */
    List<String> addresses() {
        Set<String> own = new LinkedHashSet<>();
        Set<String> needed = new LinkedHashSet<>();
        StreamSupport.stream(manifest.spliterator(), false)
                .filter(module -> module.path("isEntry").asBoolean())
                .forEach(entry -> {
                    collect(entry, own);
                    entry.path("dynamicImports").forEach(later -> collect(manifest.path(later.asString()), needed));
                });
        needed.removeAll(own);
        return List.copyOf(needed);
    }

    private void collect(JsonNode module, Set<String> found) {
        if (module.has("file") && found.add(module.path("file").asString())) {
            module.path("imports").forEach(imported -> collect(manifest.path(imported.asString()), found));
        }
    }
}
