package org.bluelamp.explore;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.Entry;
import org.bluelamp.catalog.Exhibit;
import org.bluelamp.catalog.Query;
import org.bluelamp.text.InterfaceLanguages;

/**
 * What a visitor sees: a query and the open entry. Exactly what stands in the address.
 *
 * @param entry id of the open entry, which exists in the catalogue that the state was read against; null if none
 */
record ViewState(Query query, String entry) implements Serializable {
    private static final String ENTRY = "entry";
    private static final String LANGUAGE = "lang";

    /** Reads an address; whatever in it makes no sense is as if it weren't there. */
    static ViewState of(QueryParameters address, Catalog catalog, InterfaceLanguages languages) {
        Map<String, List<String>> parameters = address.getParameters();
        String entry = parameters.getOrDefault(ENTRY, List.of()).stream()
                .flatMap(id -> catalog.entry(id).stream())
                .map(Entry::id)
                .findFirst()
                .orElse(null);
        String wanted = address.getSingleParameter(LANGUAGE).orElse(null);
        String language = languages.choose(wanted, catalog.exhibit().languages());
        return new ViewState(catalog.query(parameters).withLanguage(language), entry);
    }

    Optional<String> openEntry() {
        return Optional.ofNullable(entry);
    }

    /** One entry, open within all others. */
    static ViewState ofEntry(String id, String language) {
        return new ViewState(Query.ALL.withLanguage(language), id);
    }

    /** An entry, open within its whole thread. */
    static ViewState ofThread(String id, String language) {
        return new ViewState(Query.ALL.withLanguage(language).withThread(id), id);
    }

    /** The address of this state, for example {@code list?theme=mobility&entry=ID}; relative to the application. */
    String address(String path, Exhibit exhibit) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(query.toParameters(exhibit));
        openEntry().ifPresent(id -> parameters.put(ENTRY, List.of(id)));
        String search = new QueryParameters(parameters).getQueryString();
        return search.isEmpty() ? path : path + "?" + search;
    }
}
