package org.bluelamp.systems;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.Exhibit;

/**
 * Addresses within the application, relative to it, in one language.
 *
 * @param language left out of the addresses of pages where it is the exhibit's first
 */
record SystemAddress(Exhibit exhibit, String version, String language) {
    static final String SYSTEMS = "systems";

    static SystemAddress of(Catalog catalog, String language) {
        return new SystemAddress(catalog.exhibit(), catalog.version(), language);
    }

    String systems() {
        return SYSTEMS + query(Map.of());
    }

    String system(String id) {
        return SYSTEMS + "/" + id + query(Map.of());
    }

    /** The timeline with an entry open. */
    String entry(String id) {
        return "." + query(Map.of("entry", id));
    }

    String theme(String id) {
        return "theme/" + id + query(Map.of());
    }

    /** The page of a series or a map. */
    String number(String id) {
        return "numbers/" + id + query(Map.of());
    }

    /** The document of a series; names the version, so that browsers may keep the answer. */
    String series(String id) {
        return "api/v1/series/" + id + ".json" + query(Map.of("v", version));
    }

    /** The document of a map. */
    String map(String id) {
        return "api/v1/maps/" + id + ".json" + query(Map.of("v", version));
    }

    private String query(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (!exhibit.languages().getFirst().equals(language)) {
            all.put("lang", language);
        }
        return all.isEmpty() ? "" : "?" + QueryParameters.simple(all).getQueryString();
    }
}
