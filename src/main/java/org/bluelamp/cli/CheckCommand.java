package org.bluelamp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogLoader;
import org.bluelamp.catalog.CatalogUnreadableException;
import org.bluelamp.catalog.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: reads an exhibit's folder and prints every problem, one a line. */
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

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Catalog catalog = new CatalogLoader().load(folder);
            print(out, catalog.problems());
            out.println(summary(catalog));
            return catalog.problems().isEmpty() ? SOUND : PROBLEMS;
        } catch (CatalogUnreadableException e) {
            print(out, e.problems());
            out.println(folder + ": not readable as an exhibit, "
                    + count(e.problems().size(), "problem", "problems"));
            return PROBLEMS;
        }
    }

    private static void print(PrintWriter out, List<Problem> problems) {
        problems.forEach(problem -> out.println(oneLine(problem.toString())));
    }

    /** What a file says may break lines, or the terminal. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }

    private String summary(Catalog catalog) {
        return folder + ": "
                + String.join(
                        ", ",
                        count(catalog.entries().size(), "entry", "entries"),
                        count(catalog.sources().size(), "source", "sources"),
                        count(catalog.series().size(), "series", "series"),
                        count(catalog.problems().size(), "problem", "problems"));
    }

    private static String count(int number, String one, String other) {
        return number + " " + (number == 1 ? one : other);
    }
}
