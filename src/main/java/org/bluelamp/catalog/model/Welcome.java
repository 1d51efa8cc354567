package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * What a visitor who comes for the first time is told, and the ways that lead into the exhibit from there. Whatever is
 * empty is made of the exhibit itself.
 *
 * @param sentence may hold {@code {entries}}, {@code {first}} and {@code {last}}, which are counted
 * @param ways in the order in which they are offered
 */
public record Welcome(Optional<Text> question, Optional<Text> sentence, List<Entry.Medium> media, List<Way> ways) {
    public static final Welcome NONE = new Welcome(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Welcome {
        media = List.copyOf(media);
        ways = List.copyOf(ways);
    }

    /** Where a way leads. */
    public enum Kind {
        /** Into a story. */
        STORY("story"),
        /** Through the entries of the greatest significance, in time order. */
        TURNING_POINTS("turning-points"),
        /** To the entries of a year, of a country, or of both. */
        YEAR_AND_COUNTRY("year-and-country");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As the data and the documents name it. */
        public String id() {
            return id;
        }
    }

    /**
     * A way into the exhibit.
     *
     * @param story id of the story that it leads into, which the catalogue has; empty for other kinds
     * @param label may hold {@code {minutes}} where it leads into a story, {@code {points}} where it leads through the
     *     turning points
     * @param line one more line, which may hold the same
     */
    public record Way(
            Kind kind, Optional<String> story, Optional<Text> label, Optional<Text> line, List<Entry.Medium> media) {
        public Way {
            media = List.copyOf(media);
        }
    }
}
