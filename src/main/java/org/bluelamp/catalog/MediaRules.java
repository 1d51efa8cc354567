package org.bluelamp.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether the drawings that a record names are there, and are nothing but drawings. */
record MediaRules(DataFolder data) {
    static final String FOLDER = "media";

    /**
     * Adds the faults of a list of drawings.
     *
     * @param pointer the list's, from the record's root
     */
    void check(String pointer, JsonNode media, List<Fault> faults) {
        for (int i = 0; i < media.size(); i++) {
            checkFile(pointer + "/" + i + "/file", media.path(i).path("file").asString(""), faults);
        }
    }

    private void checkFile(String pointer, String file, List<Fault> faults) {
        // Names with folders in them break the schema; here they must not be looked up either.
        if (file.isEmpty() || file.contains("/") || file.contains("\\") || file.startsWith(".")) return;
        Path path = data.resolve(FOLDER).resolve(file);
        try {
            if (!Files.isRegularFile(path)) {
                faults.add(Fault.removing(
                        pointer,
                        "there is no file \"" + file + "\" in the folder media.",
                        "Put it there, or correct the name."));
            } else if (!data.isWithin(path)) {
                faults.add(Fault.removing(
                        pointer,
                        "\"" + file + "\" is a link that leads out of the data folder.",
                        "Put the file itself into the folder media."));
            } else if (file.endsWith(".svg")) {
                DrawingRules.fault(path)
                        .ifPresent(reason -> faults.add(Fault.removing(
                                pointer,
                                "\"" + file + "\" " + reason + ".",
                                "A drawing is SVG without scripts, pictures within and addresses of other files.")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
