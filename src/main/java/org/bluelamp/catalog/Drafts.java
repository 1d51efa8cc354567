package org.bluelamp.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluelamp.catalog.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/** The records of a folder with one file each, read and checked, before it is settled which of them stand. */
final class Drafts {
    /** As in common.schema.json. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks of one sort of record beyond schema and common rules. */
    @FunctionalInterface
    interface Check {
        void check(JsonNode record, List<Fault> faults);
    }

    /** A file and what is wrong with it. */
    record Draft(DataFile file, List<Fault> faults) {
        String id() {
            return file.json().map(node -> node.path("id").asString("")).orElse("");
        }

        JsonNode node() {
            return file.json().orElseThrow();
        }

        /** The record without what can't stand, or nothing. */
        Optional<JsonNode> sound(Pruning pruning) {
            return file.json().flatMap(node -> pruning.sound(node, faults));
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>(file.problem().stream().toList());
            faults.forEach(fault -> problems.add(fault.in(file.name(), "")));
            return problems;
        }
    }

    private Drafts() {}

    /** Reads a folder's files side by side; in the order of their names. */
    static List<Draft> read(DataFolder data, String folder, SchemaRules schema, RecordRules rules, Check check)
            throws IOException {
        List<Draft> drafts = data.jsonFilesIn(folder).parallelStream()
                .map(name -> read(data.read(name, DataFolder.LARGEST_RECORD_BYTES), schema, rules, check))
                .toList();
        markTwins(drafts);
        return drafts;
    }

    private static Draft read(DataFile file, SchemaRules schema, RecordRules rules, Check check) {
        List<Fault> faults = new ArrayList<>();
        if (file.json().isPresent()) {
            JsonNode record = file.json().get();
            faults.addAll(schema.check(record));
            faults.addAll(rules.check(record));
            checkName(file, record, faults);
            check.check(record, faults);
        }
        return new Draft(file, faults);
    }

    private static void checkName(DataFile file, JsonNode record, List<Fault> faults) {
        String id = record.path("id").asString("");
        // An id that is none is told by the schema, and no file should be called like it.
        if (!ID.matcher(id).matches() || id.equals(file.stem())) return;
        String orRecord = ID.matcher(file.stem()).matches() ? ", or the record \"" + file.stem() + "\"" : "";
        faults.add(Fault.telling(
                "/id",
                "the id \"" + id + "\" is not the name of the file.",
                "Call the file " + id + ".json" + orRecord + "."));
    }

    /** Of several with one id, the one whose file bears the name stands, else the first. */
    private static void markTwins(List<Draft> drafts) {
        Map<String, Draft> owners = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.id().isEmpty()) continue;
            owners.merge(draft.id(), draft, (first, second) -> bearsItsId(second) ? second : first);
        }
        for (Draft draft : drafts) {
            Draft owner = owners.get(draft.id());
            if (owner == null || owner == draft) continue;
            draft.faults()
                    .add(Fault.removing(
                            "/id",
                            "the id \"" + draft.id() + "\" is taken by "
                                    + owner.file().name() + ".",
                            "Give one of them another id, and its file that name."));
        }
    }

    private static boolean bearsItsId(Draft draft) {
        return draft.id().equals(draft.file().stem());
    }
}
