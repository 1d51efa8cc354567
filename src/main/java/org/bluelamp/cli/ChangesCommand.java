package org.bluelamp.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bluelamp.catalog.model.Changes;
import org.bluelamp.export.NewFile;
import org.bluelamp.export.NewFile.NotWrittenException;
import org.bluelamp.history.ChangesFile;
import org.bluelamp.history.GitHistory;
import org.bluelamp.history.NoHistoryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code changes}: writes from git when each record came and was changed last, for the feed, the site map and citations. */
@Command(
        name = "changes",
        description = "Writes changes.json from git: when each record came and was changed last.",
        mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
    private static final int WRITTEN = 0;
    private static final int NOT_WRITTEN = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "The exhibit's folder (data without it).")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        try {
            Changes changes = GitHistory.of(data);
            byte[] bytes = ChangesFile.of(changes).getBytes(StandardCharsets.UTF_8);
            Path file = data.resolve(ChangesFile.NAME);
            // It is made anew each time, and nobody writes it by hand.
            NewFile.write(file, bytes, true);
            int records = changes.byFolder().values().stream()
                    .mapToInt(each -> each.size())
                    .sum();
            TerminalText.print(
                    spec.commandLine().getOut(),
                    "Wrote " + records + " records, " + ExportCommand.size(bytes.length) + ": "
                            + file.toAbsolutePath().normalize());
            return WRITTEN;
        } catch (NoHistoryException | NotWrittenException failure) {
            TerminalText.print(spec.commandLine().getErr(), failure.getMessage());
            return NOT_WRITTEN;
        }
    }
}
