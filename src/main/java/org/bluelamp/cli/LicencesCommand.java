package org.bluelamp.cli;

import java.io.PrintWriter;
import org.bluelamp.notices.Notices;
import org.bluelamp.notices.NoticesText;
import org.bluelamp.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code licences}: prints the licences and notices of all that this program hands out. */
@Command(
        name = "licences",
        description = "Prints the licences and notices of fonts, map data and libraries in this program.",
        mixinStandardHelpOptions = true)
final class LicencesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        NoticesText.of(Notices.ofThisBuild(), LicencesCommand::heading)
                .lines()
                .forEach(line -> TerminalText.print(out, line));
    }

    private static String heading(String group) {
        return Messages.in("en").get("article.licences." + group);
    }
}
