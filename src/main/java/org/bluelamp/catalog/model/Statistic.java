package org.bluelamp.catalog.model;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Numbers of one sort with their sources: over time or by area. No two of a catalogue have the same id. */
public sealed interface Statistic permits AreaMap, Series {
    String id();

    /** What is counted, where and when: the neutral name. */
    Text title();

    Text unit();

    Quantity quantity();

    /** Id of a theme of the exhibit. */
    String theme();

    Explanation explanation();

    /** What the figures do not say. */
    List<Text> caveats();

    /** The numbers alone, in the order of their records. */
    DoubleStream numbers();

    /** All cites, in the order of the numbers. */
    Stream<Entry.Cite> cites();

    /** The finding, or the neutral name where none is written. */
    default Text heading() {
        return explanation().finding().orElse(title());
    }
}
