package org.bluelamp.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ids that someone who wrote a wrong one most likely meant. */
final class NearIds {
    private static final int MOST = 3;

    /** Share of common letter pairs below which ids only look alike by chance. */
    private static final double LEAST_LIKENESS = 0.25;

    /** No id is longer; a longer address is an attack or an accident. */
    private static final int LONGEST = 100;

    private NearIds() {}

    /** The most alike first, at most {@value #MOST}; by Dice's coefficient over pairs of letters. */
    static List<String> of(String wrong, Collection<String> ids) {
        Set<String> pairs = pairs(wrong.substring(0, Math.min(wrong.length(), LONGEST)));
        return ids.stream()
                .map(id -> Map.entry(id, likeness(pairs, pairs(id))))
                .filter(candidate -> candidate.getValue() >= LEAST_LIKENESS)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double likeness(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return 2.0 * common / Math.max(1, some.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
