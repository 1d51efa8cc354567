package org.bluelamp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.EditorialExceptionsReader.Reading;
import org.bluelamp.editorial.EditorialReview;
import org.bluelamp.editorial.ExceptionList;
import org.bluelamp.editorial.StrengthReport;
import org.bluelamp.editorial.Warning;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code check} that ask for an editor's review, and what they print. */
final class EditorialOptions {
    @Option(
            names = "--editorial",
            description = "Print warnings too: words, numbers, attributions, sentences told twice, single or weak"
                    + " sources, laws without their text, what sources lack, weights; but for what"
                    + " editorial-exceptions.json excepts.")
    private boolean editorial;

    @Option(
            names = "--shrink",
            description = "With --editorial: take out of editorial-exceptions.json what is no longer needed.")
    private boolean shrink;

    @Option(names = "--report", description = "Print a table of what each entry rests on, the weakest first.")
    private boolean report;

    /** Checks what picocli does not: that an option stands beside the one that it belongs to. */
    void validate(CommandSpec spec) {
        if (shrink && !editorial) {
            throw new ParameterException(spec.commandLine(), "--shrink goes with --editorial");
        }
    }

    /**
     * Prints what was asked for; gives the number of warnings.
     *
     * @throws IOException if the list of exceptions can't be written
     */
    int run(Catalog catalog, Reading exceptions, Path folder, PrintWriter out) throws IOException {
        if (report) StrengthReport.of(catalog).forEach(line -> out.println(TerminalText.singleLine(line)));
        if (!editorial) return 0;
        List<Warning> found = EditorialReview.of(catalog);
        ExceptionList list = new ExceptionList(exceptions.exceptions(), found);
        if (shrink) list = shrunk(list, exceptions, found, folder, out);
        List<Warning> warnings = list.warnings();
        warnings.forEach(warning -> out.println(TerminalText.singleLine(
                "warning: " + warning + " [" + warning.subject().id() + "]")));
        out.println(folder + ": " + TerminalText.count(warnings.size(), "warning", "warnings") + bySubject(warnings)
                + (list.size() == 0 ? "" : ", " + TerminalText.count(list.size(), "exception", "exceptions")));
        return warnings.size();
    }

    private static ExceptionList shrunk(
            ExceptionList list, Reading exceptions, List<Warning> found, Path folder, PrintWriter out)
            throws IOException {
        if (!exceptions.problems().isEmpty()) {
            out.println(folder + ": the exceptions are not shrunk before their problems are mended.");
            return list;
        }
        ExceptionList shrunk = new ExceptionList(list.shrunk(), found);
        int gone = list.size() - shrunk.size();
        if (gone > 0) ExceptionsFile.write(folder, list.shrunk());
        out.println(folder + ": " + TerminalText.count(gone, "exception", "exceptions") + " taken out");
        return shrunk;
    }

    private static String bySubject(List<Warning> warnings) {
        if (warnings.isEmpty()) return "";
        Map<Warning.Subject, Long> counts = warnings.stream()
                .collect(Collectors.groupingBy(
                        Warning::subject, () -> new EnumMap<>(Warning.Subject.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getKey().plural() + " " + each.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
    }
}
