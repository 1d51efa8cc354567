package org.bluelamp.catalog.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Rules for a system that its schema can't express: what its parts name must exist, and its tables and diagrams must be
 * consistent.
 *
 * @param entries that its page can name
 * @param series that its page can name
 * @param maps that its page can name
 */
record SystemRules(Citable entries, Citable series, Citable maps, List<String> themes, MediaRules media) {
    /**
     * The parts of a system that can be left out alone. A diagram's node can't, because the diagram would show another
     * system without it.
     */
    static final Pruning PRUNING = new Pruning(
            List.of(
                    "/entries/*",
                    "/media",
                    "/media/*",
                    "/parts/*",
                    "/parts/*/text/heading",
                    "/parts/*/text/statements/*",
                    "/parts/*/text/statements/*/cites/*",
                    "/parts/*/text/statements/*/cites/*/quote",
                    "/parts/*/text/statements/*/cites/*/locator",
                    "/parts/*/chart/heading",
                    "/parts/*/chart/series/*",
                    "/parts/*/chart/scale",
                    "/parts/*/chart/caption",
                    "/parts/*/map/heading",
                    "/parts/*/map/year",
                    "/parts/*/map/caption",
                    "/parts/*/counter/heading",
                    "/parts/*/counter/perSecond",
                    "/parts/*/counter/note",
                    "/parts/*/counter/cites/*",
                    "/parts/*/counter/cites/*/quote",
                    "/parts/*/counter/cites/*/locator",
                    "/parts/*/table/rows/*",
                    "/parts/*/table/rows/*/mark",
                    "/parts/*/table/rows/*/cites/*",
                    "/parts/*/table/rows/*/cites/*/quote",
                    "/parts/*/table/rows/*/cites/*/locator",
                    "/parts/*/diagram/nodes/*/cites/*",
                    "/parts/*/diagram/nodes/*/cites/*/quote",
                    "/parts/*/diagram/nodes/*/cites/*/locator",
                    "/parts/*/diagram/links/*",
                    "/parts/*/diagram/links/*/label"),
            Set.of("parts", "statements", "series", "rows", "cites"));

    /** A part has exactly one of these. */
    static final List<String> KINDS = List.of("text", "chart", "map", "counter", "table", "diagram");

    /**
     * The records of one sort that a system can name.
     *
     * @param folder the folder of their files
     * @param standing ids of the records that are not left out
     * @param files names of all files without {@code .json}, including files whose record is left out
     */
    record Citable(String folder, Collection<String> standing, Collection<String> files) {
        void checkAll(String pointer, String sort, JsonNode ids, List<RecordFault> faults) {
            for (int i = 0; i < ids.size(); i++) check(pointer + "/" + i, sort, ids.path(i), faults);
        }

        private void check(String pointer, String sort, JsonNode id, List<RecordFault> faults) {
            String name = id.asString("");
            if (name.isEmpty() || standing.contains(name)) return;
            faults.add(
                    files.contains(name)
                            ? RecordFault.removing(
                                    pointer,
                                    "the " + sort + " \"" + name + "\" is left out.",
                                    "Mend " + folder + "/" + name + ".json.")
                            : RecordFault.removing(
                                    pointer,
                                    "there is no " + sort + " \"" + name + "\".",
                                    NearMatches.hint(
                                            name, new TreeSet<>(standing), "Correct the id, or take it out.")));
        }
    }

    void check(JsonNode system, List<RecordFault> faults) {
        EntryRules.checkTheme(system, themes, faults);
        media.check("/media", system.path("media"), faults);
        entries.checkAll("/entries", "entry", system.path("entries"), faults);
        JsonNode parts = system.path("parts");
        for (int i = 0; i < parts.size(); i++) checkPart("/parts/" + i, parts.path(i), faults);
    }

    private void checkPart(String pointer, JsonNode part, List<RecordFault> faults) {
        if (!part.isObject()) return;
        List<String> kinds = KINDS.stream().filter(part::has).toList();
        if (kinds.size() != 1) {
            faults.add(RecordFault.removing(
                    pointer,
                    kinds.isEmpty()
                            ? "the part is of no known kind."
                            : "the part is " + String.join(" and ", kinds) + " at once.",
                    "Give it exactly one of " + String.join(", ", KINDS) + "."));
            return;
        }
        series.checkAll(pointer + "/chart/series", "series", part.path("chart").path("series"), faults);
        maps.check(pointer + "/map/map", "map", part.path("map").path("map"), faults);
        checkTable(pointer + "/table", part.path("table"), faults);
        checkDiagram(pointer + "/diagram", part.path("diagram"), faults);
    }

    private static void checkTable(String pointer, JsonNode table, List<RecordFault> faults) {
        int columns = table.path("columns").size();
        JsonNode rows = table.path("rows");
        for (int i = 0; i < rows.size(); i++) {
            JsonNode cells = rows.path(i).path("cells");
            String row = pointer + "/rows/" + i;
            if (cells.isArray() && cells.size() != columns) {
                faults.add(RecordFault.removing(
                        row + "/cells",
                        "the row has " + cells.size() + " cells and the table " + columns + " columns.",
                        "Write a cell for each column; where nothing is known, say so."));
            }
            for (int j = 0; j < cells.size(); j++) checkCell(row + "/cells/" + j, cells.path(j), faults);
        }
    }

    private static void checkCell(String pointer, JsonNode cell, List<RecordFault> faults) {
        boolean isDate = cell.path("date").isString() && cell.size() == 1;
        if (cell.isNumber() || isDate || JsonTree.isText(cell)) return;
        faults.add(RecordFault.removing(
                pointer,
                "the cell is neither a text, nor a number, nor a date.",
                "Good: { \"en\": \"Red\" }, 15548, { \"date\": \"2024\" }."));
    }

    private static void checkDiagram(String pointer, JsonNode diagram, List<RecordFault> faults) {
        Set<String> ids = new HashSet<>();
        JsonNode nodes = diagram.path("nodes");
        for (int i = 0; i < nodes.size(); i++) {
            String id = nodes.path(i).path("id").asString("");
            if (!id.isEmpty() && !ids.add(id)) {
                faults.add(RecordFault.removing(
                        pointer + "/nodes/" + i + "/id",
                        "the id \"" + id + "\" stands twice in the diagram.",
                        "Give one of them another id."));
            }
        }
        Citable nodeShelf = new Citable("nodes", ids, List.of());
        JsonNode links = diagram.path("links");
        for (int i = 0; i < links.size(); i++) {
            String link = pointer + "/links/" + i;
            nodeShelf.check(link + "/from", "node", links.path(i).path("from"), faults);
            nodeShelf.check(link + "/to", "node", links.path(i).path("to"), faults);
        }
    }
}
