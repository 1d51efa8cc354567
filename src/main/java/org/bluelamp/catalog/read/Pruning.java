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
 * Leaves out what can't stand, and no more: around each fault the smallest part that the record can do without. A list
 * that must have something in it and loses its last item can't stand either, and so on outwards; a fault that no such
 * part surrounds takes the whole record.
 */
final class Pruning {
    private final List<Pattern> parts;
    private final Set<String> neverEmpty;

    /**
     * Rules for one sort of record.
     *
     * @param parts pointers of what may go, with {@code *} for any index
     * @param neverEmpty names of lists that must keep an item
     */
    Pruning(List<String> parts, Set<String> neverEmpty) {
        this.parts = parts.stream()
                .map(part -> Pattern.compile("(" + part.replace("*", "[^/]+") + ")(/.*)?"))
                .sorted(Comparator.comparingInt(pattern -> -pattern.pattern().split("/").length))
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
                .findFirst();
    }
}
