package org.bluelamp.explore;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.element.Timeline;
import org.bluelamp.text.InterfaceLanguages;

/**
 * The state of a view, which is exactly what its address says: a query, the open entry and the series in the number
 * strip.
 *
 * @param entry id of the open entry, which exists in the catalogue that the state was read against; null if none
 * @param series id of the series in the number strip, or that there is to be none; null for the exhibit's own
 */
record ViewState(Query query, String entry, String series) implements Serializable {
    private static final String ENTRY = "entry";
    private static final String SERIES = "series";
    private static final String LANGUAGE = "lang";

    /** Reads an address; parameters that make no sense are ignored. */
    static ViewState of(QueryParameters address, Catalog catalog, InterfaceLanguages languages) {
        Map<String, List<String>> parameters = address.getParameters();
        String entry = address.getSingleParameter(ENTRY)
                .flatMap(catalog::entry)
                .map(Entry::id)
                .orElse(null);
        String series = parameters.getOrDefault(SERIES, List.of()).stream()
                .filter(id ->
                        id.equals(Timeline.NO_SERIES) || catalog.series(id).isPresent())
                .findFirst()
                .orElse(null);
        String language = languages.choose(
                address.getSingleParameter(LANGUAGE), catalog.exhibit().languages());
        return new ViewState(catalog.query(parameters).withLanguage(language), entry, series);
    }

    Optional<String> openEntry() {
        return Optional.ofNullable(entry);
    }

    Optional<String> shownSeries() {
        return Optional.ofNullable(series);
    }

    /** The same with the number strip of another state. */
    ViewState withSeriesOf(ViewState other) {
        return new ViewState(query, entry, other.series);
    }

    /** One entry, open within all others. */
    static ViewState ofEntry(String id, String language) {
        return new ViewState(Query.ALL.withLanguage(language), id, null);
    }

    /** An entry, open within its whole thread. */
    static ViewState ofThread(String id, String language) {
        return new ViewState(Query.ALL.withLanguage(language).withThread(id), id, null);
    }

    /** The address of this state, for example {@code list?entry=ID&theme=mobility}; relative to the application. */
    String address(String path, Exhibit exhibit) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        openEntry().ifPresent(id -> parameters.put(ENTRY, List.of(id)));
        shownSeries().ifPresent(id -> parameters.put(SERIES, List.of(id)));
        parameters.putAll(query.toParameters(exhibit));
        return Addresses.relative(exhibit, query.language()).view(path, parameters);
    }
}
