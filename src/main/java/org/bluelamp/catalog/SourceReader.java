package org.bluelamp.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/** Reads {@code sources.json}. */
final class SourceReader {
    static final String FILE = "sources.json";

    private static final SchemaRules SCHEMA = SchemaRules.of("sources");
    private static final Pruning PRUNING = new Pruning(
            List.of("/custom/archived", "/custom/checked", "/custom/kind", "/(?!(?:id|type|title)(?:/|$))[^/]+"),
            Set.of());

    private final List<Problem> problems;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    private SourceReader(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The sources that stand.
     *
     * @param leftOut ids of those that don't
     */
    record Shelf(Map<String, Source> sources, Set<String> leftOut) {}

    static Shelf read(DataFile file, List<Problem> problems) {
        file.problem().ifPresent(problems::add);
        SourceReader reader = new SourceReader(problems);
        file.json().ifPresent(reader::read);
        return new Shelf(reader.sources, reader.leftOut);
    }

    private void read(JsonNode array) {
        Map<Integer, List<Fault>> faults = new HashMap<>();
        for (Fault fault : SCHEMA.check(array)) {
            if (fault.pointer().isEmpty()) {
                problems.add(fault.in(FILE, ""));
            } else {
                int end = fault.pointer().indexOf('/', 1);
                int index = Integer.parseInt(
                        fault.pointer().substring(1, end < 0 ? fault.pointer().length() : end));
                String below = end < 0 ? "" : fault.pointer().substring(end);
                faults.computeIfAbsent(index, key -> new ArrayList<>())
                        .add(new Fault(below, fault.reason(), fault.remedy(), fault.removes()));
            }
        }
        if (!array.isArray()) return;
        for (int i = 0; i < array.size(); i++) {
            read(array.get(i), i, faults.getOrDefault(i, new ArrayList<>()));
        }
    }

    private void read(JsonNode node, int index, List<Fault> faults) {
        if (!node.isObject()) {
            faults.forEach(fault -> problems.add(fault.in(FILE, "/" + index)));
            return;
        }
        String id = node.path("id").asString("");
        checkTexts(node, faults);
        checkAddresses(node, faults);
        checkDates(node, faults);
        if (!node.path("custom").path("kind").isString()) {
            faults.add(Fault.telling(
                    "/custom",
                    "\"kind\" is missing; the source is shown as reference.",
                    "Add \"custom\": { \"kind\": \"archive\" }, or another of the kinds in the schema."));
        }
        if (sources.containsKey(id) || leftOut.contains(id)) {
            faults.add(Fault.removing(
                    "/id", "the id \"" + id + "\" stands twice in this file.", "Keep one, or give one another id."));
        }
        faults.forEach(fault -> problems.add(fault.in(FILE, "/" + index)));
        PRUNING.sound(node, faults).ifPresentOrElse(sound -> sources.put(id, SourceBinding.source(sound)), () -> {
            if (!sources.containsKey(id)) leftOut.add(id);
        });
    }

    private static void checkTexts(JsonNode node, List<Fault> faults) {
        JsonTree.visit(node, (pointer, value) -> {
            if (value.isString()) {
                TextRules.check(pointer, TextRules.withoutCslMarkup(value.asString()))
                        .filter(fault -> !pointer.equals("/URL") && !pointer.equals("/custom/archived/url"))
                        .ifPresent(faults::add);
            }
        });
    }

    private static void checkAddresses(JsonNode node, List<Fault> faults) {
        for (String pointer : List.of("/URL", "/custom/archived/url")) {
            JsonNode address = node.at(pointer);
            if (address.isString()) {
                TextRules.checkAddress(pointer, address.asString()).ifPresent(faults::add);
            }
        }
    }

    private static void checkDates(JsonNode node, List<Fault> faults) {
        try {
            CslDates.issued(node.path("issued"));
        } catch (EdtfFormatException e) {
            faults.add(Fault.removing(
                    "/issued", e.reason(), "Write { \"date-parts\": [[1923, 5, 11]] }, with no more than is known."));
        }
        for (String pointer : List.of("/custom/archived/date", "/custom/checked")) {
            JsonNode date = node.at(pointer);
            if (date.isString() && day(date.asString()).isEmpty()) {
                faults.add(Fault.removing(
                        pointer,
                        "\"" + date.asString() + "\" is not a day.",
                        "Write year, month and day: 2026-01-31."));
            }
        }
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
