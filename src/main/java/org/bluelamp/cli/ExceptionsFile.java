package org.bluelamp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.bluelamp.catalog.model.EditorialException;
import org.bluelamp.catalog.read.FolderLayout;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the list of editorial exceptions, an id on each line, so that a change shows what was taken out. */
final class ExceptionsFile {
    private ExceptionsFile() {}

    /** Replaces the list as a whole. */
    static void write(Path folder, List<EditorialException> exceptions) throws IOException {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        ArrayNode list = file.putArray("exceptions");
        for (EditorialException exception : exceptions) {
            ObjectNode node = list.addObject();
            node.put("rule", exception.rule());
            node.put("reason", exception.reason());
            exception.of().forEach(node.putArray("of")::add);
        }
        Path real = folder.resolve(FolderLayout.EDITORIAL_EXCEPTIONS).toRealPath();
        Path fresh = real.resolveSibling("." + real.getFileName() + ".new");
        Files.writeString(fresh, text(file));
        Files.move(fresh, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String text(ObjectNode file) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(file) + "\n";
    }
}
