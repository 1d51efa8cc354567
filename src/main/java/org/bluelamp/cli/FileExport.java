package org.bluelamp.cli;

import java.nio.file.Path;
import org.bluelamp.export.NewFile;
import org.bluelamp.export.NewFile.NotWrittenException;
import org.bluelamp.export.Selection;
import org.bluelamp.export.file.ExhibitFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code export file}: a selection as one HTML file that works without a server and without a network. */
@Command(
        name = "file",
        description = "Writes one HTML file that needs no server and no network: all views, search, drawings, sources.",
        mixinStandardHelpOptions = true)
final class FileExport extends ExportCommand.Export {
    @Parameters(paramLabel = "FILE", description = "Where to, as in timeline.html; - is the standard output.")
    private String output;

    @Override
    void write(Selection selection) throws NotWrittenException {
        if (!output.equals("-")) NewFile.check(Path.of(output), what.replaces());
        if (selection.base().isEmpty()) {
            say("Without --base https://… these are left out: where the newest is, addresses in citations, and links to"
                    + " what only a server makes.");
        }
        deliver(ExhibitFile.of(selection, new BlueLamp.Version().getVersion()[0], this::say), output);
    }
}
