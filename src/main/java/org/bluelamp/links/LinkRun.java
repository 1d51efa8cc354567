package org.bluelamp.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Source;

/**
 * Checks the addresses of a catalogue's sources and writes into {@code sources.json} on which day each was seen.
 *
 * <p>Sources that were seen in the last days are skipped, so a run that was interrupted can be started again. A source
 * that is gone or unreachable keeps its earlier day, because {@code checked} is the day when it was last seen.
 */
public final class LinkRun {
    private static final String FILE = "sources.json";
    /** The file is written after so many results; no more are lost when a run is interrupted. */
    private static final int RESULTS_BETWEEN_WRITES = 20;

    private final Path file;
    private final LocalDate today;
    private final Map<URI, Target> targets = new LinkedHashMap<>();
    private final Set<String> seen = new TreeSet<>();
    private int results;
    private int seenLately;

    /**
     * An address to check, and the sources that name it.
     *
     * @param sources ids of those whose own address it is
     * @param copies ids of those that name it as an archived copy
     */
    public record Target(URI address, List<String> sources, List<String> copies) {
        /** The sources in words: {@code otago-1923, tss-1931 (archived copy)}. */
        public String names() {
            List<String> names = new ArrayList<>(sources);
            copies.forEach(id -> names.add(id + " (archived copy)"));
            return String.join(", ", names);
        }
    }

    /**
     * Collects the addresses to check.
     *
     * @param folder the exhibit's folder
     * @param againAfterDays sources seen fewer days ago are left alone; 0 asks for all
     */
    public LinkRun(Catalog catalog, Path folder, LocalDate today, int againAfterDays) {
        this.file = folder.resolve(FILE);
        this.today = today;
        LocalDate lately = today.minusDays(againAfterDays);
        for (Source source : catalog.sources()) {
            boolean fresh = source.checked().filter(day -> day.isAfter(lately)).isPresent();
            if (fresh) {
                seenLately++;
                continue;
            }
            source.address().ifPresent(address -> target(address).sources().add(source.id()));
            source.archived().ifPresent(copy -> target(copy.address()).copies().add(source.id()));
        }
    }

    private Target target(URI address) {
        return targets.computeIfAbsent(address, key -> new Target(key, new ArrayList<>(), new ArrayList<>()));
    }

    /** How many addresses will be checked. */
    public int size() {
        return targets.size();
    }

    /** How many sources are skipped because they were seen in the last days. */
    public int seenLately() {
        return seenLately;
    }

    /**
     * Checks all addresses.
     *
     * @param found is called with each result as soon as it is known
     * @throws IOException if {@code sources.json} can't be written
     * @throws InterruptedException if this thread is interrupted; what was seen is written
     */
    public void run(CrawlPolicy policy, Consumer<TargetResult> found) throws IOException, InterruptedException {
        try {
            new LinkChecker(policy).check(targets.keySet(), result -> {
                Target target = targets.get(result.address());
                found.accept(new TargetResult(target, result));
                if (result.status().seen()) seen.addAll(target.sources());
                if (++results % RESULTS_BETWEEN_WRITES == 0) writeUnchecked();
            });
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof UncheckedIOException unwritten) throw unwritten.getCause();
            throw e;
        } finally {
            write();
        }
    }

    /** A result, and the sources that name its address. */
    public record TargetResult(Target target, LinkResult result) {}

    private void writeUnchecked() {
        try {
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        if (!seen.isEmpty()) CheckedDates.write(file, seen, today);
    }
}
