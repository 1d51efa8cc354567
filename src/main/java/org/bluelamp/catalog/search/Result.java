package org.bluelamp.catalog.search;

import java.util.List;
import java.util.Map;
import org.bluelamp.catalog.model.Entry;

/**
 * What a query found.
 *
 * @param entries in time order
 * @param ranking ids, the best match first; the same entries in time order where the query has no text
 * @param facets counts beside each choice
 * @param highlights by entry id, one for each entry found; empty where the query has no text
 */
public record Result(List<Entry> entries, List<String> ranking, Facets facets, Map<String, Highlight> highlights) {
    /**
     * How many entries there would be with one choice instead of the present ones in the same dimension: other filters
     * apply, the dimension's own does not. Every choice is there, with 0 too: themes and kinds in the exhibit's order,
     * countries that entries name by their codes.
     */
    public record Facets(Map<String, Integer> themes, Map<String, Integer> kinds, Map<String, Integer> countries) {}

    /** A piece of text in which the search words stand, as plain text with the places to mark. */
    public record Highlight(String language, String text, List<Range> ranges) {}

    /** A stretch of a text in UTF-16 units, end exclusive. */
    public record Range(int start, int end) {}
}
