package org.bluelamp.publish.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the build has made for the kiosk's page; nothing where nothing was built. */
@Component
final class KioskFiles {
    static final String FOLDER = "bluelamp/";

    private static final String LIST = "META-INF/resources/" + FOLDER + "kiosk/files.json";

    private final JsonNode list = read(new ClassPathResource(LIST));

    private static JsonNode read(Resource resource) {
        if (!resource.exists()) return JsonMapper.shared().createObjectNode();
        try {
            return JsonMapper.shared().readTree(resource.getContentAsByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException("The list " + LIST + " can't be read", problem);
        }
    }

    /** The name of the module that defines {@code <bl-kiosk>}, below {@code /bluelamp/}. */
    Optional<String> script() {
        return Optional.of(list.path("script").asString("")).filter(name -> !name.isEmpty());
    }

    /** The names of the modules that the script imports at once. */
    List<String> imports() {
        return names("imports");
    }

    /** The names of all that the page may ask for: modules, styles, fonts, the icon. */
    List<String> all() {
        return names("files");
    }

    private List<String> names(String field) {
        List<String> names = new ArrayList<>();
        list.path(field).forEach(name -> names.add(name.asString()));
        return List.copyOf(names);
    }
}
