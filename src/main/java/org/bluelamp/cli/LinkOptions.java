package org.bluelamp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.links.CrawlPolicy;
import org.bluelamp.links.LinkResult;
import org.bluelamp.links.LinkRun;
import org.bluelamp.links.LinkStatus;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code check} that ask the hosts of sources, and what they print. */
final class LinkOptions {
    @Option(
            names = "--links",
            required = true,
            description = "Ask for every source's address, kindly, and write the day it was seen into sources.json."
                    + " Takes a while; goes on where it was broken off.")
    private boolean links;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "" + CrawlPolicy.DEFAULT_PARALLEL,
            description = "Hosts at once, 1 to " + CrawlPolicy.MOST_PARALLEL + " (${DEFAULT-VALUE}).")
    private int parallel;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            defaultValue = "" + CrawlPolicy.DEFAULT_PAUSE_SECONDS,
            description = "Pause between two requests to a host (${DEFAULT-VALUE}).")
    private double pauseSeconds;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "" + CrawlPolicy.DEFAULT_TIMEOUT_SECONDS,
            description = "Longest wait for an answer (${DEFAULT-VALUE}).")
    private double timeoutSeconds;

    @Option(
            names = "--again",
            paramLabel = "DAYS",
            defaultValue = "" + CrawlPolicy.DEFAULT_DAYS_UNTIL_AGAIN,
            description = "Leave out what was seen fewer days ago; 0 asks for all (${DEFAULT-VALUE}).")
    private int againAfterDays;

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Your address or page, told to the hosts.")
    private String contact;

    /** Checks the ranges of numbers, which picocli does not. */
    void validate(CommandSpec spec) {
        require(
                spec,
                parallel >= 1 && parallel <= CrawlPolicy.MOST_PARALLEL,
                "--parallel " + parallel + ": 1 to " + CrawlPolicy.MOST_PARALLEL);
        require(spec, pauseSeconds >= 0, "--pause " + pauseSeconds + ": a number of seconds");
        require(spec, timeoutSeconds > 0, "--timeout " + timeoutSeconds + ": a number of seconds above 0");
        require(spec, againAfterDays >= 0, "--again " + againAfterDays + ": a number of days");
        require(
                spec,
                contact.matches("[ -~]*"),
                "--contact: plain letters and signs (ASCII), for a header has no others");
    }

    private static void require(CommandSpec spec, boolean kept, String rule) {
        if (!kept) throw new ParameterException(spec.commandLine(), rule);
    }

    /**
     * Prints a line for each address and the totals; gives the number of those that were gone or unreachable.
     *
     * @throws IOException if {@code sources.json} can't be written
     */
    int run(Catalog catalog, Path folder, PrintWriter out) throws IOException, InterruptedException {
        LinkRun run = new LinkRun(catalog, folder, LocalDate.now(), againAfterDays);
        out.println("Asking for " + TerminalText.count(run.size(), "address", "addresses") + "; "
                + TerminalText.count(run.seenLately(), "source was", "sources were") + " seen in the last "
                + againAfterDays
                + " days.");
        Map<LinkStatus, Integer> counts = new EnumMap<>(LinkStatus.class);
        run.run(policy(), found -> {
            counts.merge(found.result().status(), 1, Integer::sum);
            out.println(line(found));
        });
        out.println(folder + ": "
                + Stream.of(LinkStatus.values())
                        .map(status -> counts.getOrDefault(status, 0) + " " + status.label())
                        .collect(Collectors.joining(", ")));
        return counts.getOrDefault(LinkStatus.GONE, 0) + counts.getOrDefault(LinkStatus.UNREACHABLE, 0);
    }

    private CrawlPolicy policy() {
        return new CrawlPolicy(
                parallel, seconds(pauseSeconds), seconds(timeoutSeconds), CrawlPolicy.userAgent(contact));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static String line(LinkRun.TargetResult found) {
        LinkResult result = found.result();
        String to = result.movedTo().map(address -> " -> " + address).orElse("");
        String note = result.note().isEmpty() ? "" : " (" + result.note() + ")";
        return TerminalText.singleLine("%-17s  %s  %s%s%s"
                .formatted(result.status().label(), found.target().names(), result.address(), to, note));
    }
}
