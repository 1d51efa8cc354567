package org.bluelamp.catalog.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.problem.Fault;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.read.Drafts.Draft;
import tools.jackson.databind.JsonNode;

/**
 * What one entry may say of another.
 *
 * @param standing entries that are shown, by id
 * @param fileNames of all entries, broken ones too, without {@code .json}
 */
record LinkRules(Map<String, Entry> standing, Collection<String> fileNames) {
    /** Adds the faults of {@code ledTo} to an entry's draft; says whether there were any. */
    boolean check(Draft draft, Entry entry) {
        JsonNode ids = draft.node().path("ledTo");
        List<Fault> faults = draft.faults();
        int before = faults.size();
        for (int i = 0; i < ids.size(); i++) check("/ledTo/" + i, ids.path(i).asString(""), entry, faults);
        return faults.size() > before;
    }

    private void check(String pointer, String id, Entry entry, List<Fault> faults) {
        Entry later = standing.get(id);
        if (later == null) {
            faults.add(missing(pointer, id, standing.keySet(), fileNames));
        } else if (later == entry) {
            faults.add(Fault.removing(pointer, "the entry leads to itself.", "Take it out."));
        } else if (later.date().latestDay() < entry.date().earliestDay()) {
            faults.add(Fault.removing(
                    pointer,
                    "the entry \"" + id + "\" (" + later.date() + ") is earlier than this one (" + entry.date() + ").",
                    "Name later entries only, or correct a date."));
        }
    }

    /** What is wrong with the id of an entry that does not stand. */
    static Fault missing(String pointer, String id, Collection<String> standing, Collection<String> fileNames) {
        if (fileNames.contains(id)) {
            return Fault.removing(pointer, "the entry \"" + id + "\" is left out.", "Mend entries/" + id + ".json.");
        }
        return Fault.removing(
                pointer,
                "there is no entry \"" + id + "\".",
                NearMatches.hint(id, new TreeSet<>(standing), "Correct the id, or take it out."));
    }
}
