package org.bluelamp.catalog.read;

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
import java.util.regex.Pattern;
import org.bluelamp.catalog.date.CslDates;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/** Reads {@code sources.json}. */
final class SourceReader {
    /**
     * Fields that are kept even if they break their form, because citation processors can still use them; the fault is
     * reported.
     */
    private static final Set<String> KEPT_AS_THEY_ARE = Set.of("/language", "/type");
    /** Fields that articles and graphics show. */
    private static final Pattern SHOWN = Pattern.compile("/(?:title|container-title|publisher|author/.*)");

    private static final SchemaRules SCHEMA = SchemaRules.of("sources");
    private static final Pruning PRUNING = new Pruning(
            List.of(
                    "/custom/archived",
                    "/custom/checked",
                    "/custom/kind",
                    "/custom/unsigned",
                    "/author/*",
                    "/(?!(?:id|type|title)(?:/|$))[^/]+"),
            Set.of());

    private static final List<String> ADDRESSES = List.of("/URL", "/custom/archived/url");

    private final List<Problem> problems;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    private SourceReader(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The sources that were read.
     *
     * @param leftOut ids of sources that are broken and left out
     */
    record Sources(Map<String, Source> sources, Set<String> leftOut) {}

    static Sources read(DataFile file, List<Problem> problems) {
        file.problem().ifPresent(problems::add);
        SourceReader reader = new SourceReader(problems);
        file.json().ifPresent(reader::read);
        return new Sources(reader.sources, reader.leftOut);
    }

    private void read(JsonNode array) {
        Map<Integer, List<RecordFault>> faults = new HashMap<>();
        for (RecordFault fault : SCHEMA.check(array)) {
            if (fault.pointer().isEmpty()) {
                problems.add(fault.in(FolderLayout.SOURCES, ""));
            } else {
                int end = fault.pointer().indexOf('/', 1);
                int index = Integer.parseInt(
                        fault.pointer().substring(1, end < 0 ? fault.pointer().length() : end));
                String below = end < 0 ? "" : fault.pointer().substring(end);
                boolean isKept = KEPT_AS_THEY_ARE.contains(below)
                        && array.get(index).at(below).isString();
                faults.computeIfAbsent(index, key -> new ArrayList<>())
                        .add(new RecordFault(below, fault.reason(), fault.remedy(), fault.removes() && !isKept));
            }
        }
        if (!array.isArray()) return;
        for (int i = 0; i < array.size(); i++) {
            read(array.get(i), i, faults.getOrDefault(i, new ArrayList<>()));
        }
    }

    private void read(JsonNode node, int index, List<RecordFault> faults) {
        if (!node.isObject()) {
            faults.forEach(fault -> problems.add(fault.in(FolderLayout.SOURCES, "/" + index)));
            return;
        }
        String id = node.path("id").asString("");
        checkTexts(node, faults);
        checkAddresses(node, faults);
        checkDates(node, faults);
        if (!node.path("custom").path("kind").isString()) {
            faults.add(RecordFault.telling(
                    "/custom",
                    "\"kind\" is missing; the source is shown as reference.",
                    "Add \"custom\": { \"kind\": \"archive\" }, or another of the kinds in the schema."));
        }
        if (sources.containsKey(id) || leftOut.contains(id)) {
            faults.add(RecordFault.removing(
                    "/id", "the id \"" + id + "\" stands twice in this file.", "Keep one, or give one another id."));
        }
        faults.forEach(fault -> problems.add(fault.in(FolderLayout.SOURCES, "/" + index)));
        PRUNING.sound(node, faults)
                .ifPresentOrElse(sound -> sources.put(id, SourceBinding.source(CslText.harmless(sound))), () -> {
                    if (!sources.containsKey(id)) leftOut.add(id);
                });
    }

    private static void checkTexts(JsonNode node, List<RecordFault> faults) {
        JsonTree.visit(node, (pointer, value) -> {
            if (!value.isString() || ADDRESSES.contains(pointer)) return;
            if (pointer.startsWith("/custom/")) {
                TextRules.check(pointer, value.asString()).ifPresent(faults::add);
            } else {
                checkCslText(pointer, value.asString()).ifPresent(faults::add);
            }
        });
    }

    /**
     * A fault of a text. It never removes the source: control characters are left out, and unknown markup is shown as
     * plain text.
     */
    private static Optional<RecordFault> checkCslText(String pointer, String text) {
        Optional<RecordFault> control = TextRules.control(CslText.withPlainSpaces(text))
                .map(reason -> RecordFault.telling(pointer, reason + " It is left out.", "Delete it."));
        if (control.isPresent() || !SHOWN.matcher(pointer).matches()) return control;
        return TextRules.html(CslText.withoutMarkup(text))
                .map(reason -> RecordFault.telling(
                        pointer,
                        reason + " It is shown letter by letter.",
                        "Write plain text, & as it is; <i>, <b>, <sub>, <sup> and <span class=\"nocase\"> may stand."));
    }

    private static void checkAddresses(JsonNode node, List<RecordFault> faults) {
        for (String pointer : ADDRESSES) {
            JsonNode address = node.at(pointer);
            if (address.isString()) {
                TextRules.checkAddress(pointer, address.asString()).ifPresent(faults::add);
            }
        }
    }

    private static void checkDates(JsonNode node, List<RecordFault> faults) {
        CslDates.read(node.path("issued"))
                .fault()
                .map(fault -> new RecordFault("/issued" + fault.pointer(), fault.reason(), fault.remedy(), false))
                .ifPresent(faults::add);
        for (String pointer : List.of("/custom/archived/date", "/custom/checked")) {
            JsonNode date = node.at(pointer);
            if (date.isString() && day(date.asString()).isEmpty()) {
                faults.add(RecordFault.removing(
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
