package org.bluelamp.catalog.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Lesson;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;

/**
 * The records that one snapshot holds and a later one lacks.
 *
 * @param sorts those sorts of record of which at least one is missing
 */
record LostRecords(List<Sort> sorts) {
    /** If fewer records than this are missing, someone has most likely deleted them. */
    private static final int MANY = 3;

    /**
     * One sort of record.
     *
     * @param name as in "12 of 343 entries"
     * @param before how many there were
     * @param after how many there are now
     * @param vital whether the exhibit can't be shown without any of them
     * @param gone ids of those that were there before, with their sort
     */
    record Sort(String name, int before, int after, boolean vital, Set<String> gone) {
        /**
         * Whether all records of a vital sort are missing, or many and at least half of any sort. More often a copy is
         * still running than someone has deleted so much.
         */
        private boolean isGreat() {
            int fall = before - after;
            return after == 0 && vital || fall >= MANY && 2 * after <= before;
        }

        private String told() {
            return gone.size() + " of " + before + " " + name;
        }
    }

    static LostRecords between(Catalog before, Catalog after) {
        List<Sort> sorts = new ArrayList<>();
        add(sorts, "entries", true, before.entries(), after.entries(), Entry::id);
        add(sorts, "sources", true, before.sources(), after.sources(), Source::id);
        add(sorts, "series", false, before.series(), after.series(), Series::id);
        add(sorts, "maps", false, before.maps(), after.maps(), AreaMap::id);
        add(sorts, "stories", false, before.stories(), after.stories(), Story::id);
        add(sorts, "systems", false, before.systems(), after.systems(), SystemTour::id);
        add(sorts, "lessons", false, before.lessons(), after.lessons(), Lesson::id);
        add(sorts, "drawings", false, before.media(), after.media(), MediaFile::name);
        return new LostRecords(List.copyOf(sorts));
    }

    private static <T> void add(
            List<Sort> sorts,
            String name,
            boolean vital,
            Collection<T> before,
            Collection<T> after,
            Function<T, String> id) {
        Set<String> gone = new HashSet<>();
        before.forEach(record -> gone.add(name + " " + id.apply(record)));
        after.forEach(record -> gone.remove(name + " " + id.apply(record)));
        if (!gone.isEmpty()) sorts.add(new Sort(name, before.size(), after.size(), vital, Set.copyOf(gone)));
    }

    boolean isEmpty() {
        return sorts.isEmpty();
    }

    boolean isGreat() {
        return sorts.stream().anyMatch(Sort::isGreat);
    }

    Set<String> gone() {
        return sorts.stream().flatMap(sort -> sort.gone().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Such as "343 of 343 entries, 9 of 9 stories". */
    String told() {
        return sorts.stream().map(Sort::told).collect(Collectors.joining(", "));
    }
}
