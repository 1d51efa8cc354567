package org.bluelamp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.catalog.read.CatalogUnreadableException;
import org.bluelamp.catalog.read.EditorialExceptionsReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code check}: reads an exhibit's folder and prints every problem, one a line; with options also warnings, a report
 * and dead links.
 */
@Command(
        name = "check",
        description = "Reads an exhibit's folder and prints every problem: file, place, what is wrong, how to mend it."
                + " Exits with 1 if there is one.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final int SOUND = 0;
    private static final int PROBLEMS = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The folder (data without it).")
    private Path folder;

    @Mixin
    private EditorialOptions editorial;

    @Option(
            names = "--strict",
            description = "Exit with 1 for a warning of --editorial, and for an address that --links finds gone or"
                    + " unreachable, too.")
    private boolean strict;

    @ArgGroup(exclusive = false)
    private LinkOptions links;

    @Override
    public Integer call() throws InterruptedException {
        editorial.validate(spec);
        if (links != null) links.validate(spec);
        PrintWriter out = spec.commandLine().getOut();
        try {
            Catalog catalog = new CatalogLoader().load(folder);
            EditorialExceptionsReader.Reading exceptions = EditorialExceptionsReader.read(folder);
            List<Problem> problems = Stream.of(catalog.problems(), exceptions.problems())
                    .flatMap(List::stream)
                    .toList();
            print(out, problems);
            int doubts = editorial.run(catalog, exceptions, folder, out);
            if (links != null) doubts += links.run(catalog, folder, out);
            out.println(summary(catalog, problems.size()));
            boolean sound = problems.isEmpty() && (doubts == 0 || !strict);
            return sound ? SOUND : PROBLEMS;
        } catch (CatalogUnreadableException e) {
            print(out, e.problems());
            out.println(folder + ": not readable as an exhibit, "
                    + TerminalText.count(e.problems().size(), "problem", "problems"));
            return PROBLEMS;
        } catch (IOException e) {
            out.println(TerminalText.singleLine(folder + ": what was found can't be written into it (" + e + ")."));
            return PROBLEMS;
        }
    }

    private static void print(PrintWriter out, List<Problem> problems) {
        problems.forEach(problem -> out.println(TerminalText.singleLine(problem.toString())));
    }

    private String summary(Catalog catalog, int problems) {
        return folder + ": "
                + String.join(
                        ", ",
                        TerminalText.count(catalog.entries().size(), "entry", "entries"),
                        TerminalText.count(catalog.sources().size(), "source", "sources"),
                        TerminalText.count(catalog.series().size(), "series", "series"),
                        TerminalText.count(catalog.maps().size(), "map", "maps"),
                        TerminalText.count(catalog.stories().size(), "story", "stories"),
                        TerminalText.count(catalog.systems().size(), "system", "systems"),
                        TerminalText.count(catalog.lessons().size(), "lesson", "lessons"),
                        TerminalText.count(problems, "problem", "problems"));
    }
}
