package org.bluelamp.address;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.search.Query;

/**
 * Addresses of documents in the API, as the elements of a page read them, relative to the application. Each names the
 * catalogue's version, so that browsers may keep the answer. Parameters are sorted by name, and the elements sort theirs
 * in the same way, so that all elements of a page share one request.
 *
 * @param language BCP 47 tag
 */
public record DocumentAddresses(Catalog catalog, String language) {
    private static final String API = "api/v1/";

    /** The document of a series. */
    public String series(String id) {
        return address("series/" + Addresses.encode(id), inLanguage());
    }

    /** The document of a map. */
    public String map(String id) {
        return address("maps/" + Addresses.encode(id), inLanguage());
    }

    /** The catalogue counted. */
    public String glance() {
        return address("glance", inLanguage());
    }

    /** What a visitor who comes for the first time is told. */
    public String welcome() {
        return address("welcome", inLanguage());
    }

    /** The kiosk's settings, its loop and its words. */
    public String kiosk() {
        return address("kiosk", inLanguage());
    }

    /**
     * The entries that a query finds, without regard to its window: the elements hold all that the filters leave, so that
     * zooming needs no further request.
     *
     * @param query its language counts, not that of the other addresses
     */
    public String timeline(Query query) {
        return address("timeline", query.withoutWindow().toParameters(catalog.exhibit()));
    }

    /**
     * A part of a page as HTML.
     *
     * @param kind {@code entries}, {@code stories}, {@code systems} or {@code numbers}
     */
    public String fragment(String kind, String id) {
        return address(kind + "/" + Addresses.encode(id), ".html", inLanguage());
    }

    /**
     * How something is cited, as HTML.
     *
     * @param subject kind and id, as in {@code entry/flying-squad}, or {@code exhibit}
     */
    public String citations(String subject) {
        return address("cite/" + subject, ".html", inLanguage());
    }

    private Map<String, List<String>> inLanguage() {
        boolean isDefault = catalog.exhibit().languages().getFirst().equals(language);
        return isDefault ? Map.of() : Map.of("lang", List.of(language));
    }

    private String address(String name, Map<String, List<String>> parameters) {
        return address(name, ".json", parameters);
    }

    private String address(String name, String extension, Map<String, List<String>> parameters) {
        Map<String, List<String>> all = new TreeMap<>(parameters);
        all.put("v", List.of(catalog.version()));
        return API + name + extension + Addresses.query(all);
    }
}
