package org.bluelamp.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All that was read and can stand, in any order. */
record Holdings(
        Exhibit exhibit,
        Collection<Entry> entries,
        Collection<Source> sources,
        Collection<Series> series,
        Collection<AreaMap> maps,
        Collection<Story> stories,
        Collection<PoliceSystem> systems,
        Optional<About> about,
        Collection<MediaFile> media) {
    /** An exhibit of entries and sources alone. */
    static Holdings of(Exhibit exhibit, Collection<Entry> entries, Collection<Source> sources) {
        return new Holdings(
                exhibit, entries, sources, List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }
}
