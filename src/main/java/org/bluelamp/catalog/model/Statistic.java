package org.bluelamp.catalog.model;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A series or a map: values of one quantity, over time or by area, with their sources. No two statistics of a catalogue
 * have the same id.
 */
public sealed interface Statistic permits AreaMap, Series {
    String id();

    /** What is counted, where and when: the neutral name. */
    Text title();

    Text unit();

    Quantity quantity();

    /** Id of a theme of the exhibit. */
    String theme();

    Explanation explanation();

    /** Warnings that stand beside the values. */
    List<Text> caveats();

    /** The values, in the order of the points or areas. */
    DoubleStream numbers();

    /** The folder of its kind, in the data and in addresses: {@code series} or {@code maps}. */
    default String folder() {
        return switch (this) {
            case Series series -> "series";
            case AreaMap map -> "maps";
        };
    }

    /** All cites, in the order of the numbers. */
    Stream<Entry.Cite> cites();

    /** The finding, or the neutral name where none is written. */
    default Text heading() {
        return explanation().finding().orElse(title());
    }
}
