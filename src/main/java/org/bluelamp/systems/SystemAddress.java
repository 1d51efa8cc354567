package org.bluelamp.systems;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.element.DocumentAddress;

/**
 * Addresses within the application, relative to it, in one language.
 *
 * @param language left out of the addresses of pages where it is the exhibit's first
 */
record SystemAddress(Catalog catalog, String language) {
    static final String SYSTEMS = "systems";

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

    /** The document of a series. */
    String series(String id) {
        return DocumentAddress.series(catalog, id, language);
    }

    /** The document of a map. */
    String map(String id) {
        return DocumentAddress.map(catalog, id, language);
    }

    private String query(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (!catalog.exhibit().languages().getFirst().equals(language)) {
            all.put("lang", language);
        }
        return all.isEmpty() ? "" : "?" + QueryParameters.simple(all).getQueryString();
    }
}
