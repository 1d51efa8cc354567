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
     * For each choice of a filter, how many entries would match with it instead of the present choices of the same
     * dimension. The filters of the other dimensions apply. Every choice is there, even with 0: themes and kinds in the
     * exhibit's order, the countries of the entries by their codes.
     */
    public record Facets(Map<String, Integer> themes, Map<String, Integer> kinds, Map<String, Integer> countries) {}

    /** A piece of text in which the search words stand, as plain text with the places to mark. */
    public record Highlight(String language, String text, List<Range> ranges) {}

    /** A range of a text in UTF-16 units, end exclusive. */
    public record Range(int start, int end) {}
}
