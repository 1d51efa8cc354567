package org.bluelamp.catalog.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Rules for a story that its schema can't express: what its steps name must exist, and their windows must have two
 * known ends.
 *
 * @param entries by id, those that are not left out
 * @param entryFiles names of all files of entries without {@code .json}, including files whose entry is left out
 * @param series by id, those that are not left out
 * @param seriesFiles names of all files of series, without {@code .json}
 */
record StoryRules(
        Map<String, Entry> entries,
        Collection<String> entryFiles,
        Map<String, Series> series,
        Collection<String> seriesFiles,
        List<String> themes,
        MediaRules media) {
    /**
     * The parts of a story that can be left out alone. A step whose last cite is left out is left out too, because
     * nothing supports it.
     */
    static final Pruning PRUNING = new Pruning(
            List.of(
                    "/theme",
                    "/media",
                    "/media/*",
                    "/steps/*",
                    "/steps/*/title",
                    "/steps/*/seconds",
                    "/steps/*/cites/*",
                    "/steps/*/cites/*/quote",
                    "/steps/*/cites/*/locator"),
            Set.of("steps", "cites"));

    private static final String ENTRY = "entry";
    private static final String SERIES = "series";

    void check(JsonNode story, List<RecordFault> faults) {
        EntryRules.checkTheme(story, themes, faults);
        media.check("/media", story.path("media"), faults);
        JsonNode steps = story.path("steps");
        for (int i = 0; i < steps.size(); i++) checkStep("/steps/" + i, steps.path(i), faults);
    }

    private void checkStep(String pointer, JsonNode step, List<RecordFault> faults) {
        if (!step.isObject()) return;
        checkAim(pointer, step, faults);
        checkKnown(pointer, ENTRY, step, entries.keySet(), entryFiles, "entries", faults);
        checkKnown(pointer, SERIES, step, series.keySet(), seriesFiles, SERIES, faults);
        checkWindow(pointer + "/window", step, faults);
    }

    private static void checkAim(String pointer, JsonNode step, List<RecordFault> faults) {
        boolean both = step.has(ENTRY) && step.has(SERIES);
        if (step.has(ENTRY) != step.has(SERIES)) return;
        faults.add(RecordFault.removing(
                pointer,
                both ? "the step has both \"entry\" and \"series\"." : "the step has neither \"entry\" nor \"series\".",
                both ? "Take one out, or make two steps." : "Add the id of one: what is this step about?"));
    }

    private static void checkKnown(
            String step,
            String field,
            JsonNode node,
            Collection<String> standing,
            Collection<String> files,
            String folder,
            List<RecordFault> faults) {
        String id = node.path(field).asString("");
        if (id.isEmpty() || standing.contains(id)) return;
        String pointer = step + "/" + field;
        if (files.contains(id)) {
            faults.add(RecordFault.removing(
                    pointer, "the " + field + " \"" + id + "\" is left out.", "Mend " + folder + "/" + id + ".json."));
        } else {
            faults.add(RecordFault.removing(
                    pointer,
                    "there is no " + field + " \"" + id + "\".",
                    NearMatches.hint(id, new TreeSet<>(standing), "Correct the id, or take the step out.")));
        }
    }

    private void checkWindow(String pointer, JsonNode step, List<RecordFault> faults) {
        // A text that is no date has already been reported by the rules for all records.
        Optional<EdtfDate> date = RecordRules.date(pointer, step.path("window").asString(""), new ArrayList<>());
        if (date.isEmpty()) return;
        EdtfDate window = date.get();
        if (!window.isInterval()) {
            faults.add(RecordFault.removing(
                    pointer,
                    "the window \"" + window + "\" is one date, not a stretch of time.",
                    "Write where it begins and ends: 1921/1935."));
        } else if (window.isOpenStart() || window.isOpenEnd()) {
            faults.add(RecordFault.removing(
                    pointer, "the window \"" + window + "\" has an open end.", "Write both ends: 1921/1935."));
        } else {
            checkInside(pointer, window, entries.get(step.path(ENTRY).asString("")), faults);
        }
    }

    private static void checkInside(String pointer, EdtfDate window, Entry entry, List<RecordFault> faults) {
        if (entry == null) return;
        EdtfDate date = entry.date();
        if (date.latestDay() >= window.earliestDay() && date.earliestDay() <= window.latestDay()) return;
        faults.add(RecordFault.telling(
                pointer,
                "the entry \"" + entry.id() + "\" (" + date + ") lies outside the window \"" + window + "\".",
                "Widen or move the window, so that the entry can be seen."));
    }
}
