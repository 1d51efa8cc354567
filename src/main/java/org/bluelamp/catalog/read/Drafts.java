package org.bluelamp.catalog.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bluelamp.catalog.problem.Fault;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/** The records of a folder with one file each, read and checked, before it is settled which of them stand. */
final class Drafts {
    /** As in common.schema.json. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** No file system takes a longer name, and the pattern would need the stack for each part of a longer one. */
    private static final int LONGEST_ID = 250;
    /** More problems of one file are counted only: a file of noise has hundreds of thousands. */
    private static final int MOST_PROBLEMS = 100;

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

        /** The record made of what can stand, or nothing; one that can't be made is a fault of its own. */
        <T> Optional<T> bound(Pruning pruning, Function<JsonNode, T> binding) {
            try {
                return sound(pruning).map(binding);
            } catch (RuntimeException e) {
                faults.add(unexpected(e));
                return Optional.empty();
            }
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>(file.problem().stream().toList());
            faults.stream().limit(MOST_PROBLEMS).forEach(fault -> problems.add(fault.in(file.name(), "")));
            if (faults.size() > MOST_PROBLEMS) {
                problems.add(new Problem(
                        file.name(),
                        "",
                        "the file has " + (faults.size() - MOST_PROBLEMS) + " more problems.",
                        "Mend those above first."));
            }
            return problems;
        }
    }

    private Drafts() {}

    /** Reads a folder's files side by side, in their order. */
    static List<Draft> read(DataFolder data, List<String> files, SchemaRules schema, RecordRules rules, Check check) {
        List<Draft> drafts = files.parallelStream()
                .map(name -> read(data.read(name, DataFolder.LARGEST_RECORD_BYTES), schema, rules, check))
                .toList();
        Map<String, Draft> owners = owners(drafts);
        markTwins(drafts, owners);
        checkNames(drafts, owners, files);
        return drafts;
    }

    private static Draft read(DataFile file, SchemaRules schema, RecordRules rules, Check check) {
        List<Fault> faults = new ArrayList<>();
        if (file.json().isPresent()) {
            JsonNode record = file.json().get();
            try {
                faults.addAll(schema.check(record));
                faults.addAll(rules.check(record));
                check.check(record, faults);
            } catch (StackOverflowError e) {
                faults.add(SchemaRules.uncheckable());
            } catch (RuntimeException e) {
                faults.add(unexpected(e));
            }
        }
        return new Draft(file, faults);
    }

    /** What no rule foresees takes away the record, and not the exhibit. */
    private static Fault unexpected(RuntimeException problem) {
        return Fault.removing(
                "",
                "the record can't be read (" + problem + ").",
                "Leave out what is unusual in it, and report this as a bug.");
    }

    /** A record whose id another has is told as a twin; to call its file like the id would overwrite the other's. */
    private static void checkNames(List<Draft> drafts, Map<String, Draft> owners, List<String> files) {
        Set<String> names = Set.copyOf(files);
        for (Draft draft : drafts) {
            // An id that is none is told by the schema, and no file should be called like it.
            if (!isId(draft.id()) || bearsItsId(draft) || owners.get(draft.id()) != draft) continue;
            String stem = draft.file().stem();
            String named = draft.file().name().replace(stem + ".json", draft.id() + ".json");
            draft.faults()
                    .add(Fault.telling(
                            "/id",
                            "the id \"" + draft.id() + "\" is not the name of the file"
                                    + (names.contains(named) ? ", and there is another file of that name." : "."),
                            names.contains(named) ? withAnotherId(stem) : withItsId(draft.id(), stem)));
        }
    }

    private static String withAnotherId(String stem) {
        return (isId(stem) ? "Call the record \"" + stem + "\"" : "Give the record another id, and its file that name")
                + ", or delete one of the two files.";
    }

    private static String withItsId(String id, String stem) {
        return "Call the file " + id + ".json" + (isId(stem) ? ", or the record \"" + stem + "\"" : "") + ".";
    }

    private static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    /** Of several with one id, the one whose file bears the name stands, else the first. */
    private static Map<String, Draft> owners(List<Draft> drafts) {
        Map<String, Draft> owners = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.id().isEmpty()) continue;
            owners.merge(draft.id(), draft, (first, second) -> bearsItsId(second) ? second : first);
        }
        return owners;
    }

    private static void markTwins(List<Draft> drafts, Map<String, Draft> owners) {
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
