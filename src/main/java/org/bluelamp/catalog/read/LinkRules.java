package org.bluelamp.catalog.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.RecordCandidates.Candidate;
import tools.jackson.databind.JsonNode;

/**
 * Rules for the links between entries: the other entry must exist, be another one and not be earlier.
 *
 * @param standing entries that have been read without a fault that removes them, by id
 * @param fileNames of all entries, broken ones too, without {@code .json}
 */
record LinkRules(Map<String, Entry> standing, Collection<String> fileNames) {
    /** Adds the faults of {@code ledTo} to an entry's candidate; says whether there were any. */
    boolean check(Candidate candidate, Entry entry) {
        JsonNode ids = candidate.node().path("ledTo");
        List<RecordFault> faults = candidate.faults();
        int before = faults.size();
        for (int i = 0; i < ids.size(); i++) check("/ledTo/" + i, ids.path(i).asString(""), entry, faults);
        return faults.size() > before;
    }

    private void check(String pointer, String id, Entry entry, List<RecordFault> faults) {
        Entry later = standing.get(id);
        if (later == null) {
            faults.add(missing(pointer, id, standing.keySet(), fileNames));
        } else if (later == entry) {
            faults.add(RecordFault.removing(pointer, "the entry leads to itself.", "Take it out."));
        } else if (later.date().latestDay() < entry.date().earliestDay()) {
            faults.add(RecordFault.removing(
                    pointer,
                    "the entry \"" + id + "\" (" + later.date() + ") is earlier than this one (" + entry.date() + ").",
                    "Name later entries only, or correct a date."));
        }
    }

    /** What is wrong with the id of an entry that does not stand. */
    static RecordFault missing(String pointer, String id, Collection<String> standing, Collection<String> fileNames) {
        if (fileNames.contains(id)) {
            return RecordFault.removing(
                    pointer, "the entry \"" + id + "\" is left out.", "Mend entries/" + id + ".json.");
        }
        return RecordFault.removing(
                pointer,
                "there is no entry \"" + id + "\".",
                NearMatches.hint(id, new TreeSet<>(standing), "Correct the id, or take it out."));
    }
}
