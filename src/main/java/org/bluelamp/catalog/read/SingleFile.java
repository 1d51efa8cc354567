package org.bluelamp.catalog.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/**
 * A file of which an exhibit has one at most, and that it can do without.
 *
 * @param name in the data folder
 */
record SingleFile(String name, SchemaRules schema, Pruning pruning) {
    /**
     * What stands in the file, without the parts that are broken; every problem is reported.
     *
     * @param check for what the schema can't express
     */
    Optional<JsonNode> sound(DataFile file, RecordCandidates.Check check, List<Problem> problems) {
        file.problem().ifPresent(problems::add);
        return file.json().flatMap(node -> {
            List<RecordFault> faults = new ArrayList<>(schema.check(node));
            check.check(node, faults);
            faults.forEach(fault -> problems.add(fault.in(name, "")));
            return pruning.sound(node, faults);
        });
    }
}
