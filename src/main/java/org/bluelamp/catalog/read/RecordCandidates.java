package org.bluelamp.catalog.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/**
 * Reads and checks the files of a folder of records. Each gives a candidate; which candidates become records is decided
 * later, when all faults are known.
 */
final class RecordCandidates {
    /** The form of an id, the same as in common.schema.json. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /**
     * The longest id. No file system allows a longer name, and matching the pattern against a much longer one would
     * exhaust the stack.
     */
    private static final int LONGEST_ID = 250;
    /**
     * Only so many problems of one file are listed, and the others counted, since a file of noise has hundreds of
     * thousands.
     */
    private static final int MOST_PROBLEMS = 100;

    /** Checks of one sort of record beyond schema and common rules. */
    @FunctionalInterface
    interface Check {
        void check(JsonNode record, List<RecordFault> faults);
    }

    /** A file that may become a record, and its faults. */
    record Candidate(DataFile file, List<RecordFault> faults) {
        String id() {
            return file.json().map(node -> node.path("id").asString("")).orElse("");
        }

        JsonNode node() {
            return file.json().orElseThrow();
        }

        /** The record without its broken parts; empty if it can't do without them. */
        Optional<JsonNode> sound(Pruning pruning) {
            return file.json().flatMap(node -> pruning.sound(node, faults));
        }

        /**
         * The record without its broken parts; empty if it can't do without them. An exception of the binding becomes a
         * fault of the record.
         */
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

    private RecordCandidates() {}

    /** Reads the files of a folder in parallel and returns their candidates in the order of the files. */
    static List<Candidate> read(
            DataFolder data, List<String> files, SchemaRules schema, RecordRules rules, Check check) {
        List<Candidate> candidates = files.parallelStream()
                .map(name -> read(data.read(name, DataFolder.LARGEST_RECORD_BYTES), schema, rules, check))
                .toList();
        Map<String, Candidate> owners = owners(candidates);
        markTwins(candidates, owners);
        checkNames(candidates, owners, files);
        return candidates;
    }

    private static Candidate read(DataFile file, SchemaRules schema, RecordRules rules, Check check) {
        List<RecordFault> faults = new ArrayList<>();
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
        return new Candidate(file, faults);
    }

    /** The fault for an exception that no rule expects: only this record is left out, not the exhibit. */
    private static RecordFault unexpected(RuntimeException problem) {
        return RecordFault.removing(
                "",
                "the record can't be read (" + problem + ").",
                "Leave out what is unusual in it, and report this as a bug.");
    }

    /**
     * Reports records whose id is not the name of their file. A record whose id is taken has been reported already;
     * renaming its file after the id would overwrite the other one.
     */
    private static void checkNames(List<Candidate> candidates, Map<String, Candidate> owners, List<String> files) {
        Set<String> names = Set.copyOf(files);
        for (Candidate candidate : candidates) {
            // The schema reports a malformed id, and no file should be named after one.
            if (!isId(candidate.id()) || bearsItsId(candidate) || owners.get(candidate.id()) != candidate) continue;
            String stem = candidate.file().stem();
            String named = candidate.file().name().replace(stem + ".json", candidate.id() + ".json");
            candidate
                    .faults()
                    .add(RecordFault.telling(
                            "/id",
                            "the id \"" + candidate.id() + "\" is not the name of the file"
                                    + (names.contains(named) ? ", and there is another file of that name." : "."),
                            names.contains(named) ? withAnotherId(stem) : withItsId(candidate.id(), stem)));
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

    /**
     * The candidate that keeps each id: of several with the same id, the one whose file is named after it, else the
     * first.
     */
    private static Map<String, Candidate> owners(List<Candidate> candidates) {
        Map<String, Candidate> owners = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.id().isEmpty()) continue;
            owners.merge(candidate.id(), candidate, (first, second) -> bearsItsId(second) ? second : first);
        }
        return owners;
    }

    private static void markTwins(List<Candidate> candidates, Map<String, Candidate> owners) {
        for (Candidate candidate : candidates) {
            Candidate owner = owners.get(candidate.id());
            if (owner == null || owner == candidate) continue;
            candidate
                    .faults()
                    .add(RecordFault.removing(
                            "/id",
                            "the id \"" + candidate.id() + "\" is taken by "
                                    + owner.file().name() + ".",
                            "Give one of them another id, and its file that name."));
        }
    }

    private static boolean bearsItsId(Candidate candidate) {
        return candidate.id().equals(candidate.file().stem());
    }
}
