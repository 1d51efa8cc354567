package org.bluelamp.catalog.search;

import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.model.Text;

/**
 * What a search over the whole exhibit found.
 *
 * @param groups all of them, in their order, also those in which nothing was found
 * @param entries all entries found, as a query for the same words finds them
 * @param near where nothing at all was found: other words that find something, the nearest first
 */
public record GroupedResult(List<Group> groups, Result entries, List<String> near) {
    /**
     * What was found of one sort.
     *
     * @param total how many were found
     * @param best some of them, the best first
     */
    public record Group(SearchGroup kind, int total, List<Hit> best) {}

    /**
     * One thing that was found.
     *
     * @param country of a place, ISO 3166-1 alpha-2
     */
    public record Hit(String id, Text title, Optional<String> country, Result.Highlight highlight) {}

    /** Whether nothing at all was found. */
    boolean isEmpty() {
        return groups.stream().allMatch(group -> group.total() == 0);
    }
}
