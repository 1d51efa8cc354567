package org.bluelamp.publish.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.SearchGroup;
import org.bluelamp.html.InlineText;

/** Where what a search finds has its page. A place has none: the list of its entries takes that place. */
final class SearchAddresses {
    private SearchAddresses() {}

    /** @param country of a place */
    static String of(SearchGroup group, String id, Text title, Optional<String> country, Addresses addresses) {
        return switch (group) {
            case ENTRIES -> addresses.entry(id);
            case STORIES -> addresses.story(id);
            case SYSTEMS -> addresses.system(id);
            case NUMBERS -> addresses.statistic(id);
            case PLACES -> place(filter(country.orElseThrow(), id, title, addresses.language()), addresses);
        };
    }

    /**
     * The filter that leaves the entries of a place: those of its country, and of a place within one those that have all
     * words of its name.
     */
    static SearchAnswer.PlaceFilter filter(String country, String id, Text title, String language) {
        return new SearchAnswer.PlaceFilter(country, id.equals(country) ? "" : InlineText.plain(title, language));
    }

    private static String place(SearchAnswer.PlaceFilter filter, Addresses addresses) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("country", List.of(filter.country()));
        if (!filter.text().isEmpty()) parameters.put("q", List.of(filter.text()));
        return addresses.view(Addresses.LIST, parameters);
    }
}
