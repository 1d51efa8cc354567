package org.bluelamp.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.catalog.model.Entry;

/** The directed graph of which entry led to which. Links to entries that the catalogue does not hold are ignored. */
final class EntryGraph {
    private static final Comparator<Entry> IN_TIME =
            Comparator.comparing(Entry::date).thenComparing(Entry::id);

    private final Map<String, Entry> entries;
    private final Map<String, List<Entry>> after;
    private final Map<String, List<Entry>> before;

    /** @param entries all entries of the catalogue, by id */
    EntryGraph(Map<String, Entry> entries) {
        this.entries = entries;
        Map<String, List<Entry>> causes = new HashMap<>();
        Map<String, List<Entry>> effects = new HashMap<>();
        for (Entry entry : entries.values()) {
            entry.ledTo().stream().distinct().map(entries::get).forEach(later -> {
                if (later != null) {
                    effects.computeIfAbsent(entry.id(), key -> new ArrayList<>())
                            .add(later);
                    causes.computeIfAbsent(later.id(), key -> new ArrayList<>()).add(entry);
                }
            });
        }
        this.after = inTime(effects);
        this.before = inTime(causes);
    }

    private static Map<String, List<Entry>> inTime(Map<String, List<Entry>> links) {
        return links.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().sorted(IN_TIME).toList()));
    }

    /** What an entry led to, in time order. */
    List<Entry> after(String id) {
        return after.getOrDefault(id, List.of());
    }

    /** What led to an entry, in time order. */
    List<Entry> before(String id) {
        return before.getOrDefault(id, List.of());
    }

    /** The ids of all that led to an entry, of itself and of all that it led to; empty for an unknown id. */
    Set<String> around(String id) {
        Set<String> ids = new TreeSet<>();
        if (entries.containsKey(id)) {
            follow(id, this::before, ids);
            Set<String> later = new TreeSet<>();
            follow(id, this::after, later);
            ids.addAll(later);
        }
        return ids;
    }

    /**
     * Follows links from entry to entry. Sound data have no cycle, but the check by dates misses one among entries
     * whose dates overlap, so each entry is visited only once.
     */
    private static void follow(String start, Function<String, List<Entry>> links, Set<String> visited) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (visited.add(id)) links.apply(id).forEach(entry -> open.push(entry.id()));
        }
    }
}
