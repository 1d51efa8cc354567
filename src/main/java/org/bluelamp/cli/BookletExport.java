package org.bluelamp.cli;

import java.nio.file.Path;
import org.bluelamp.export.NewFile;
import org.bluelamp.export.NewFile.NotWrittenException;
import org.bluelamp.export.Selection;
import org.bluelamp.export.booklet.Booklet;
import org.bluelamp.export.booklet.Paper;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export pdf}: a selection as a booklet. */
@Command(
        name = "pdf",
        description = "Writes a booklet for print: contents, entries with drawings and sources, charts, bibliography,"
                + " index of places (booklet.pdf).",
        mixinStandardHelpOptions = true)
final class BookletExport extends ExportCommand.Export {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; - is the standard output (booklet.pdf without it).")
    private String output = "booklet.pdf";

    @Option(names = "--paper", paramLabel = "SIZE", description = "A4 or Letter (A4 without it).")
    private Paper paper = Paper.A4;

    @Override
    void write(Selection selection) throws NotWrittenException {
        if (!output.equals("-")) NewFile.check(Path.of(output), what.replaces());
        // Of what its readers skip in fonts a library tells much that nobody can act on.
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.apache", LogLevel.ERROR);
        deliver(Booklet.of(selection, paper, this::say), output);
    }
}
