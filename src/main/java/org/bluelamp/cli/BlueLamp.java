package org.bluelamp.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.ArrayUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Blue Lamp; without a subcommand it serves. */
@Command(
        name = "bluelamp",
        description = "Serves an exhibit as a sourced, zoomable timeline, and checks its data.",
        mixinStandardHelpOptions = true,
        versionProvider = BlueLamp.Version.class,
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            ChangesCommand.class,
            DeckCommand.class,
            FreezeCommand.class,
            KioskCommand.class,
            LicencesCommand.class
        })
public final class BlueLamp {
    private static final String DEFAULT_COMMAND = "serve";
    private static final List<String> OWN_OPTIONS = List.of("-h", "--help", "-V", "--version");

    private BlueLamp() {}

    public static void main(String[] arguments) {
        int exitCode = run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
        // The threads of a running server keep the process alive.
        if (exitCode != ServeCommand.RUNNING) System.exit(exitCode);
    }

    /** Runs a command and gives its exit code: 0 done, 1 problems found or not started, 2 a wrong command line. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new BlueLamp())
                .addSubcommand(ExportCommand.commandLine())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .execute(withCommand(arguments));
    }

    private static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0 && !arguments[0].startsWith("-");
        boolean own = Stream.of(arguments).limit(1).anyMatch(OWN_OPTIONS::contains);
        return named || own ? arguments : ArrayUtils.insert(0, arguments, DEFAULT_COMMAND);
    }

    /** The version out of the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = BlueLamp.class.getPackage().getImplementationVersion();
            return new String[] {"Blue Lamp " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
