package org.bluelamp.element;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.Query;

/** Addresses of the exhibit's document in the API, as the elements of a page read it. */
public final class DocumentAddress {
    private static final String DOCUMENT = "api/v1/timeline.json";

    private static final String SERIES = "api/v1/series/";

    private DocumentAddress() {}

    /** The document of a series. */
    public static String series(Catalog catalog, String id, String language) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("v", List.of(catalog.version()));
        if (!catalog.exhibit().languages().getFirst().equals(language)) parameters.put("lang", List.of(language));
        return SERIES + id + ".json?" + new QueryParameters(parameters).getQueryString();
    }

    /**
     * The document of a query without its window: the elements hold all that the filters leave, so that zooming asks
     * for nothing. Names the catalogue's version, so that browsers may keep the answer.
     */
    public static String of(Catalog catalog, Query query) {
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(query.withoutWindow().toParameters(catalog.exhibit()));
        parameters.put("v", List.of(catalog.version()));
        return DOCUMENT + "?" + new QueryParameters(parameters).getQueryString();
    }
}
