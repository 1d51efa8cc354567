package org.bluelamp.catalog.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluelamp.catalog.model.Changes;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code changes.json}, a file that an exhibit need not have. Records that are no more may still stand in it,
 * because it is written from a history.
 */
final class ChangesReader {
    private static final SingleFile CHANGES =
            new SingleFile(FolderLayout.CHANGES, SchemaRules.of("changes"), new Pruning(List.of("/*/*"), Set.of()));

    private ChangesReader() {}

    /** The days of the records without those that are broken; every problem is reported. */
    static Changes read(DataFile file, List<Problem> problems) {
        return CHANGES.sound(file, ChangesReader::check, problems)
                .map(ChangesReader::changes)
                .orElse(Changes.NONE);
    }

    private static void check(JsonNode changes, List<RecordFault> faults) {
        for (String folder : FolderLayout.RECORDS) {
            changes.path(folder)
                    .properties()
                    .forEach(record -> check("/" + folder + "/" + record.getKey(), record.getValue(), faults));
        }
    }

    private static void check(String pointer, JsonNode record, List<RecordFault> faults) {
        for (String name : List.of("added", "changed")) {
            String day = record.path(name).asString("");
            // The schema has reported what has another form.
            if (day.matches("\\d{4}-\\d{2}-\\d{2}") && SourceReader.day(day).isEmpty()) {
                faults.add(RecordFault.removing(
                        pointer + "/" + name,
                        "\"" + day + "\" is not a day.",
                        "Write the file anew: bluelamp changes."));
            }
        }
    }

    private static Changes changes(JsonNode node) {
        Map<String, Map<String, Changes.Days>> byFolder = new HashMap<>();
        for (String folder : FolderLayout.RECORDS) {
            Map<String, Changes.Days> days = new HashMap<>();
            node.path(folder)
                    .properties()
                    .forEach(record -> days.put(
                            record.getKey(),
                            new Changes.Days(
                                    SourceReader.day(record.getValue()
                                                    .path("added")
                                                    .asString())
                                            .orElseThrow(),
                                    SourceReader.day(record.getValue()
                                                    .path("changed")
                                                    .asString())
                                            .orElseThrow())));
            byFolder.put(folder, days);
        }
        return new Changes(byFolder);
    }
}
