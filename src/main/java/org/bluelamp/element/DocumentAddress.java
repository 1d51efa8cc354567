package org.bluelamp.element;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.search.Query;

/**
 * Addresses of documents in the API, as the elements of a page read them, relative to the application. Each names the
 * catalogue's version, so that browsers may keep the answer. Parameters stand in the order of their names: the elements
 * bring their own into that order, too, so that a page asks for a document once.
 */
public final class DocumentAddress {
    private static final String API = "api/v1/";

    private DocumentAddress() {}

    /** The document of a series. */
    public static String series(Catalog catalog, String id, String language) {
        return address(catalog, "series/" + id, inLanguage(catalog, language));
    }

    /** The document of a map. */
    public static String map(Catalog catalog, String id, String language) {
        return address(catalog, "maps/" + id, inLanguage(catalog, language));
    }

    /** The catalogue counted. */
    public static String glance(Catalog catalog, String language) {
        return address(catalog, "glance", inLanguage(catalog, language));
    }

    /**
     * The document of a query without its window: the elements hold all that the filters leave, so that zooming asks
     * for nothing.
     */
    public static String of(Catalog catalog, Query query) {
        return address(catalog, "timeline", query.withoutWindow().toParameters(catalog.exhibit()));
    }

    private static Map<String, List<String>> inLanguage(Catalog catalog, String language) {
        boolean isDefault = catalog.exhibit().languages().getFirst().equals(language);
        return isDefault ? Map.of() : Map.of("lang", List.of(language));
    }

    private static String address(Catalog catalog, String name, Map<String, List<String>> parameters) {
        Map<String, List<String>> all = new TreeMap<>(parameters);
        all.put("v", List.of(catalog.version()));
        return API + name + ".json?" + new QueryParameters(all).getQueryString();
    }
}
