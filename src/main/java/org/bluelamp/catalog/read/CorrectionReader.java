package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Correction;
import org.bluelamp.catalog.model.Redirects;
import org.bluelamp.catalog.model.Redirects.Kind;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code corrections.json}, a file that an exhibit need not have.
 *
 * @param entries ids of entries that stand
 * @param fileNames of all entries, broken ones too, without {@code .json}
 */
record CorrectionReader(
        RecordRules rules, Collection<String> entries, Collection<String> fileNames, Redirects redirects) {
    private static final SingleFile CORRECTIONS = new SingleFile(
            FolderLayout.CORRECTIONS, SchemaRules.of("corrections"), new Pruning(List.of("/corrections/*"), Set.of()));

    /** The corrections without those that are broken, the latest first; every problem is reported. */
    List<Correction> read(DataFile file, List<Problem> problems) {
        RecordCandidates.Check check = (node, faults) -> {
            faults.addAll(rules.check(node));
            check(node.path("corrections"), faults);
        };
        return CORRECTIONS.sound(file, check, problems).map(this::corrections).orElse(List.of());
    }

    private void check(JsonNode corrections, List<RecordFault> faults) {
        for (int i = 0; i < corrections.size(); i++) {
            String id = corrections.path(i).path("entry").asString("");
            if (!id.isEmpty() && !entries.contains(ofToday(id))) {
                faults.add(LinkRules.missing("/corrections/" + i + "/entry", id, entries, fileNames));
            }
        }
    }

    private String ofToday(String id) {
        return redirects.of(Kind.ENTRY, id).orElse(id);
    }

    private List<Correction> corrections(JsonNode node) {
        return list(
                        node.path("corrections"),
                        each -> new Correction(
                                EdtfDate.parse(each.path("date").asString()),
                                ofToday(each.path("entry").asString()),
                                text(each.path("was")),
                                text(each.path("now"))))
                .stream()
                .sorted(Comparator.comparing(Correction::date).reversed())
                .toList();
    }
}
