package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.list;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.model.EditorialException;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code editorial-exceptions.json}, a file that an exhibit need not have. It is for editors alone: no catalogue
 * holds it and no server reads it, so a change of it is no change of the exhibit.
 */
public final class EditorialExceptionsReader {
    private static final SingleFile EXCEPTIONS = new SingleFile(
            FolderLayout.EDITORIAL_EXCEPTIONS,
            SchemaRules.of("editorial-exceptions"),
            new Pruning(List.of("/$schema", "/exceptions/*"), Set.of()));

    private EditorialExceptionsReader() {}

    /**
     * What stands in the file.
     *
     * @param exceptions those that are sound
     * @param problems what is wrong with the others
     */
    public record Reading(List<EditorialException> exceptions, List<Problem> problems) {
        public Reading {
            exceptions = List.copyOf(exceptions);
            problems = List.copyOf(problems);
        }
    }

    /** The exceptions of a data folder; none where it has no such file. */
    public static Reading read(Path folder) {
        DataFolder data = new DataFolder(folder);
        if (!data.has(FolderLayout.EDITORIAL_EXCEPTIONS)) return new Reading(List.of(), List.of());
        DataFile file = data.read(FolderLayout.EDITORIAL_EXCEPTIONS, DataFolder.LARGEST_RECORD_BYTES);
        List<Problem> problems = new ArrayList<>();
        Optional<JsonNode> sound = EXCEPTIONS.sound(file, (node, faults) -> {}, problems);
        return new Reading(
                sound.map(node -> list(node.path("exceptions"), EditorialExceptionsReader::exception))
                        .orElse(List.of()),
                problems);
    }

    private static EditorialException exception(JsonNode node) {
        return new EditorialException(
                node.path("rule").asString(),
                node.path("reason").asString(),
                list(node.path("of"), JsonNode::asString));
    }
}
