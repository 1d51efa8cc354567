package org.bluelamp.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.catalog.read.CatalogUnreadableException;
import org.bluelamp.publish.frozen.FrozenConfiguration;
import org.bluelamp.publish.frozen.FrozenVersions;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code freeze}: keeps the present version of an exhibit, as the server does when it hands out the version's address.
 * The settings are the server's, so that a server of the same exhibit finds the version.
 */
@Command(
        name = "freeze",
        description =
                "Keeps the exhibit as it is now, and prints the path at which it stays. Exits with 1 if it can't.",
        mixinStandardHelpOptions = true)
final class FreezeCommand implements Callable<Integer> {
    private static final int KEPT = 0;
    private static final int NOT_KEPT = 1;

    /** Nobody waits for a request's answer here, and a very large exhibit takes minutes. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "The exhibit's folder (data without it).")
    private Path data;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext settings = settings()) {
            FrozenVersions versions = settings.getBean(FrozenVersions.class);
            Catalog catalog =
                    new CatalogLoader().load(Path.of(settings.getEnvironment().getProperty("bluelamp.data", "data")));
            FrozenVersions.Answer answer = versions.handOut(catalog, PATIENCE);
            print(catalog.version(), versions, answer);
            return answer == FrozenVersions.Answer.KEPT ? KEPT : NOT_KEPT;
        } catch (CatalogUnreadableException unreadable) {
            for (Problem problem : unreadable.problems()) print(problem.toString());
            return NOT_KEPT;
        }
    }

    /** Reads the settings from where the server reads them. */
    private ConfigurableApplicationContext settings() {
        List<String> properties = new ArrayList<>();
        if (data != null) properties.add("--bluelamp.data=" + data.toAbsolutePath());
        return new SpringApplicationBuilder(FrozenConfiguration.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(properties.toArray(String[]::new));
    }

    private void print(String version, FrozenVersions versions, FrozenVersions.Answer answer) {
        print(
                switch (answer) {
                    case KEPT ->
                        "The version " + version + " is kept in " + versions.folder() + ": /"
                                + FrozenVersions.path(version);
                    case FULL ->
                        "The version " + version + " is not kept: " + versions.folder()
                                + " is full, and each version in it was wanted within a year. Raise bluelamp.frozen.most-bytes.";
                    case TOO_MANY ->
                        "The version " + version + " is not kept: too many were within the last hour. Try again later.";
                    case CHANGED ->
                        "The version " + version
                                + " is not kept: a file of media changed while it was read. Try again.";
                    case UNWRITABLE, BEING_KEPT ->
                        "The version " + version + " is not kept: " + versions.folder()
                                + " can't be written. Look at its rights and its disk, or name another folder by"
                                + " bluelamp.frozen.folder.";
                });
    }

    private void print(String line) {
        TerminalText.print(spec.commandLine().getOut(), line);
    }
}
