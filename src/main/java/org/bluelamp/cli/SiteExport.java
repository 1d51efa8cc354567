package org.bluelamp.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bluelamp.app.Application;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.export.NewFile.NotWrittenException;
import org.bluelamp.export.NewFolder;
import org.bluelamp.export.Origin;
import org.bluelamp.site.StaticSite;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export site}: the exhibit as a folder of files for any web server. */
@Command(
        name = "site",
        description = "Writes the exhibit as a static site: a folder that any web server can hand out, at any path.",
        mixinStandardHelpOptions = true)
final class SiteExport implements Callable<Integer> {
    private static final int WRITTEN = 0;
    private static final int NOT_WRITTEN = 1;

    /** The path of the application while its answers are written. It occurs in no text, so that each address is found. */
    private static final String ROOT = "/bluelamp-site-7f3c2e9a";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that is new or empty.")
    private Path folder;

    @Option(names = "--data", paramLabel = "DIR", description = "The exhibit's folder (data without it).")
    private Path data = Path.of("data");

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "Where the site will stand; without it, what needs whole addresses is left out.")
    private URI base;

    @Option(names = "--force", description = "Replaces what is there, whole.")
    private boolean replaces;

    @Override
    public Integer call() {
        Optional<String> address = ExportCommand.whole(base, spec.commandLine());
        if (address.isEmpty()) {
            say(
                    "Without --base https://… these are left out: sitemap, feed, canonical links, oEmbed links, pictures for"
                            + " social media, and addresses in citations.");
        }
        try {
            StaticSite.Written written = NewFolder.write(folder, replaces, beside -> write(beside, address));
            written.broken().forEach(one -> say("Nothing answers for " + one));
            print("Wrote " + written.files() + " files, " + ExportCommand.size(written.bytes()) + ": "
                    + folder.toAbsolutePath().normalize());
            return written.broken().isEmpty() ? WRITTEN : NOT_WRITTEN;
        } catch (NotWrittenException failure) {
            say(failure.getMessage());
            return NOT_WRITTEN;
        } catch (ApplicationFailedException reported) {
            return NOT_WRITTEN;
        }
    }

    /** The application did not start; its own report has said why. */
    private static final class ApplicationFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private StaticSite.Written write(Path beside, Optional<String> address) throws IOException, InterruptedException {
        say("Reading " + data + " ...");
        try (ConfigurableApplicationContext application = start(address)) {
            Catalog catalog = application.getBean(CatalogSource.class).current();
            URI running = URI.create(
                    "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + ROOT);
            return new StaticSite(running, address, origin(catalog, address), catalog, beside, this::say).write();
        }
    }

    private ConfigurableApplicationContext start(Optional<String> address) {
        List<String> properties = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--server.servlet.context-path=" + ROOT,
                "--server.servlet.session.cookie.name=bluelamp-export",
                "--bluelamp.without-sessions=true",
                "--bluelamp.visits.enabled=false",
                "--logging.level.org.bluelamp=warn",
                "--bluelamp.data=" + data.toAbsolutePath(),
                "--bluelamp.public-address=" + address.orElse("")));
        try {
            return Application.start(properties.toArray(String[]::new));
        } catch (RuntimeException failure) {
            throw new ApplicationFailedException();
        }
    }

    /** What each page says of where it came from. */
    private static String origin(Catalog catalog, Optional<String> address) {
        return Origin.sentences(
                catalog,
                catalog.exhibit().languages().getFirst(),
                "cite/exhibit/ on this site",
                address.map(start -> start + "/").orElse("from where you have this site"),
                new BlueLamp.Version().getVersion()[0]);
    }

    private void say(String line) {
        TerminalText.print(spec.commandLine().getErr(), line);
    }

    private void print(String line) {
        TerminalText.print(spec.commandLine().getOut(), line);
    }
}
