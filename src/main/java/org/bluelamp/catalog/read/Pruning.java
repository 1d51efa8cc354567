package org.bluelamp.catalog.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Removes from a record the smallest part around each fault that the record can do without. If that empties a list that
 * must not be empty, the smallest part around the list is removed, too, and so on outwards. If no removable part
 * surrounds a fault, the whole record is left out.
 */
final class Pruning {
    private final List<Pattern> parts;
    private final Set<String> neverEmpty;

    /**
     * Rules for one sort of record.
     *
     * @param parts JSON Pointers of the parts that can be removed, with {@code *} for any index
     * @param neverEmpty names of lists that must keep an item
     */
    Pruning(List<String> parts, Set<String> neverEmpty) {
        this.parts = parts.stream()
                .map(part -> Pattern.compile("(" + part.replace("*", "[^/]+") + ")(/.*)?"))
                .toList();
        this.neverEmpty = neverEmpty;
    }

    /** The record without its faulty parts, or nothing if it can't do without them. */
    Optional<JsonNode> sound(JsonNode record, List<RecordFault> faults) {
        Set<String> removed = new HashSet<>();
        for (RecordFault fault : faults) {
            if (!fault.removes()) continue;
            Optional<String> part = smallestAround(record, fault.pointer());
            if (part.isEmpty()) return Optional.empty();
            removed.add(part.get());
        }
        return removed.isEmpty() || removeEmptied(record, removed)
                ? Optional.of(JsonTree.without(record, removed))
                : Optional.empty();
    }

    private boolean removeEmptied(JsonNode record, Set<String> removed) {
        List<String> lists = new ArrayList<>();
        JsonTree.visit(record, (pointer, node) -> {
            if (node.isArray() && neverEmpty.contains(JsonTree.lastName(pointer))) lists.add(pointer);
        });
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String list : lists) {
                boolean empty = IntStream.range(0, record.at(list).size())
                        .allMatch(index -> removed.contains(list + "/" + index));
                if (!empty) continue;
                Optional<String> part = smallestAround(record, list);
                if (part.isEmpty()) return false;
                changed |= removed.add(part.get());
            }
        }
        return true;
    }

    private Optional<String> smallestAround(JsonNode record, String pointer) {
        String parent = JsonTree.parent(pointer);
        boolean translation = JsonTree.isText(record.at(parent))
                && !JsonTree.lastName(pointer).equals(Text.FALLBACK_LANGUAGE)
                && !pointer.equals(parent);
        if (translation) return Optional.of(pointer);
        return parts.stream()
                .map(part -> part.matcher(pointer))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .max(Comparator.comparingInt(String::length));
    }
}
