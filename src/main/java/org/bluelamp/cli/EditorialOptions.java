package org.bluelamp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.editorial.EditorialReview;
import org.bluelamp.editorial.StrengthReport;
import org.bluelamp.editorial.Warning;
import picocli.CommandLine.Option;

/** The options of {@code check} that ask for an editor's review, and what they print. */
final class EditorialOptions {
    @Option(
            names = "--editorial",
            description = "Print warnings too: filler words, American spellings, straight apostrophes, sentences told"
                    + " twice, single or weak sources, a \"first\" without an account, odd addresses.")
    private boolean editorial;

    @Option(names = "--report", description = "Print a table of what each entry rests on, the weakest first.")
    private boolean report;

    /** Prints what was asked for; gives the number of warnings. */
    int run(Catalog catalog, Path folder, PrintWriter out) {
        if (report) StrengthReport.of(catalog).forEach(line -> out.println(TerminalText.singleLine(line)));
        if (!editorial) return 0;
        List<Warning> warnings = EditorialReview.of(catalog);
        warnings.forEach(warning -> out.println(TerminalText.singleLine("warning: " + warning)));
        out.println(folder + ": " + TerminalText.count(warnings.size(), "warning", "warnings") + bySubject(warnings));
        return warnings.size();
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
