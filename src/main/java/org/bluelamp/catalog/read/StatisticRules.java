package org.bluelamp.catalog.read;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Rules for series and maps that their schemas can't express: their theme and entries must exist, and their scale must
 * suit their values.
 *
 * @param themes ids of the exhibit's themes
 * @param entries ids of the entries that are not left out
 * @param entryFiles names of all files of entries without {@code .json}, including files whose entry is left out
 */
record StatisticRules(List<String> themes, Collection<String> entries, Collection<String> entryFiles) {
    /**
     * The parts of a series that can be left out alone. Breaks, caveats and limits can't, because without them the line
     * would say more than is known.
     */
    static final Pruning SERIES_PRUNING = new Pruning(
            List.of(
                    "/points/*",
                    "/points/*/note",
                    "/points/*/cites/*",
                    "/points/*/cites/*/quote",
                    "/points/*/cites/*/locator",
                    "/points/*/status",
                    "/points/*/disputed",
                    "/place",
                    "/form",
                    "/finding",
                    "/shows",
                    "/scale",
                    "/scaleReason",
                    "/entries",
                    "/entries/*"),
            Set.of("points", "cites"));

    void checkSeries(JsonNode series, List<RecordFault> faults) {
        check(series, series.path("points"), faults);
    }

    /** @param series ids of the series that are not left out; no map may have one of them: both are at /numbers/ID */
    void checkMap(JsonNode map, Collection<String> series, List<RecordFault> faults) {
        if (series.contains(map.path("id").asString(""))) {
            faults.add(RecordFault.removing(
                    "/id",
                    map.path("id") + " is the id of a series.",
                    "Give the map another id, and its file that name."));
        }
        check(map, map.path("values"), faults);
        AreaMapRules.check(map, faults);
    }

    private void check(JsonNode record, JsonNode numbers, List<RecordFault> faults) {
        EntryRules.checkTheme(record, themes, faults);
        JsonNode ids = record.path("entries");
        for (int i = 0; i < ids.size(); i++) {
            checkEntry("/entries/" + i, ids.path(i).asString(""), faults);
        }
        boolean positive = true;
        for (int i = 0; i < numbers.size(); i++) {
            JsonNode value = numbers.path(i).path("value");
            positive &= !value.isNumber() || value.asDouble() > 0;
        }
        checkScale(record, positive, faults);
    }

    private static void checkScale(JsonNode record, boolean positive, List<RecordFault> faults) {
        if (record.path("scale").asString("").equals("log") && !positive) {
            faults.add(RecordFault.removing(
                    "/scale",
                    "a logarithmic scale can't show a value of 0 or less, and there is one.",
                    "Write linear, or leave the scale out."));
        }
        if (record.has("scaleReason") && !record.has("scale")) {
            faults.add(RecordFault.telling(
                    "/scaleReason", "\"scaleReason\" stands without \"scale\" and is ignored.", "Add the scale."));
        }
    }

    private void checkEntry(String pointer, String id, List<RecordFault> faults) {
        if (id.isEmpty() || entries.contains(id)) return;
        faults.add(LinkRules.missing(pointer, id, entries, entryFiles));
    }
}
