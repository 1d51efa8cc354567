package org.bluelamp.catalog.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.problem.Printable;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.catalog.read.CatalogUnreadableException;
import org.bluelamp.catalog.read.FolderSnapshot;

/**
 * The catalogue of a data folder, read again when files change.
 *
 * <p>A new snapshot replaces the served one only if the folder is readable and no records have gone missing just now
 * ({@link Acceptance} decides). Otherwise the served one stays, {@link #status} says why, and the folder is read again
 * after a while. Listeners are called on the watching thread, one after the other.
 */
public final class LiveCatalog implements CatalogSource, AutoCloseable {
    private static final Logger LOGGER = System.getLogger(LiveCatalog.class.getName());

    /** A failure names at most so many problems, so that its message stays readable. */
    private static final int MOST_PROBLEMS_TOLD = 3;

    private final Path folder;
    private final WatchTimings timings;
    private final Function<Path, FolderSnapshot> reader;
    private final Acceptance acceptance;
    private final List<Consumer<Catalog>> listeners = new CopyOnWriteArrayList<>();
    private final FolderWatch watch;
    private volatile Reading reading;
    private FolderSnapshot snapshot;
    private int failures;
    /** Whether the log has a warning of the changes that have not been taken over. */
    private boolean warned;

    private volatile boolean closed;

    private record Reading(Catalog catalog, Instant since, Optional<Failure> lastFailure) {}

    private LiveCatalog(Path folder, WatchTimings timings, Function<Path, FolderSnapshot> reader) {
        this.folder = folder;
        this.timings = timings;
        this.reader = reader;
        this.acceptance = new Acceptance(timings);
        this.watch = new FolderWatch(folder, timings);
        this.snapshot = reader.apply(folder);
        this.reading = new Reading(snapshot.catalog(), Instant.now(), Optional.empty());
    }

    /**
     * The state of the catalogue for health checks and logs.
     *
     * @param version the version of the snapshot that is served
     * @param since when it was read
     * @param problems what is left out of it and why
     * @param lastFailure why the latest change has not been taken over; empty once it is
     * @param watching whether changes are noticed at all
     */
    public record Status(
            String version, Instant since, List<Problem> problems, Optional<Failure> lastFailure, Watching watching) {}

    /** A change that has not been taken over; its message is fit to print. */
    public record Failure(Instant at, String message) {}

    /** Whether the thread that watches the folder is alive. */
    public enum Watching {
        GOES_ON,
        /** The thread has made no progress for long: a reading or the disk hangs. */
        STUCK,
        /** The thread has ended, so no change will be noticed. */
        ENDED
    }

    /**
     * Reads a folder and watches it from then on.
     *
     * @throws CatalogUnreadableException if there is nothing to show at all
     */
    public static LiveCatalog open(Path folder) {
        return open(folder, WatchTimings.DEFAULT);
    }

    /** Reads a folder and watches it with other timings than the default ones. */
    public static LiveCatalog open(Path folder, WatchTimings timings) {
        return open(folder, timings, new CatalogLoader()::read);
    }

    static LiveCatalog open(Path folder, WatchTimings timings, Function<Path, FolderSnapshot> reader) {
        LiveCatalog live = new LiveCatalog(folder, timings, reader);
        live.watch.start(live::reload);
        return live;
    }

    /**
     * Builds the search index in the background, so that the first search need not wait. The index of each later
     * snapshot is built before it is served.
     */
    public void prepareSearch() {
        Thread.ofPlatform().daemon().name("catalog-index").start(current()::prepareSearch);
    }

    @Override
    public Catalog current() {
        return reading.catalog;
    }

    public Status status() {
        Reading last = reading;
        return new Status(last.catalog.version(), last.since, last.catalog.problems(), last.lastFailure, watch.state());
    }

    @Override
    public AutoCloseable onChange(Consumer<Catalog> listener) {
        // Each listener is wrapped, so that one that was added twice can be removed once.
        Consumer<Catalog> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /**
     * Reads the folder once and returns the time after which to read it again. Errors such as running out of memory
     * count as failures, too, because the next reading may succeed.
     */
    private Optional<Duration> reload() {
        try {
            FolderSnapshot next = reader.apply(folder);
            // Closing interrupts the thread, and in an interrupted reading files seem to be missing.
            if (closed) return Optional.empty();
            return switch (acceptance.judge(snapshot, next, System.nanoTime())) {
                case Acceptance.Verdict.Accepted accepted -> takeOver(next, accepted.warning());
                case Acceptance.Verdict.Postponed postponed -> {
                    tellFailure(postponed.reason(), postponed.great() ? Level.WARNING : Level.DEBUG);
                    yield Optional.of(postponed.after());
                }
                case Acceptance.Verdict.Refused refused -> fail(refused.reason());
            };
        } catch (CatalogUnreadableException e) {
            return fail(e.problems().stream()
                    .limit(MOST_PROBLEMS_TOLD)
                    .map(Problem::toString)
                    .collect(Collectors.joining(" ")));
        } catch (Throwable e) {
            LOGGER.log(Level.DEBUG, "Reading the data failed", e);
            return fail(String.valueOf(e));
        }
    }

    private Optional<Duration> takeOver(FolderSnapshot next, Optional<String> warning) {
        Catalog catalog = next.catalog();
        boolean same = catalog.version().equals(current().version())
                && catalog.problems().equals(current().problems());
        if (!same) catalog.prepareSearch();
        if (warned) LOGGER.log(Level.INFO, "The data folder is served as it is again");
        warned = false;
        warning.ifPresent(text -> LOGGER.log(Level.WARNING, "The changed data is taken over: {0}", text));
        snapshot = next;
        failures = 0;
        reading = same
                ? new Reading(current(), reading.since, Optional.empty())
                : new Reading(catalog, Instant.now(), Optional.empty());
        if (!same) listeners.forEach(this::tell);
        return Optional.empty();
    }

    private Optional<Duration> fail(String message) {
        failures++;
        tellFailure(message, Level.WARNING);
        Duration longest = timings.longestRetry();
        Duration wait = timings.retry();
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) wait = wait.multipliedBy(2);
        return Optional.of(wait.compareTo(longest) < 0 ? wait : longest);
    }

    /** Logs a failure once, even if later readings fail in the same way. */
    private void tellFailure(String message, Level level) {
        if (closed) return;
        String printable = Printable.of(message, Problem.LONGEST);
        boolean known = reading.lastFailure
                .filter(failure -> failure.message().equals(printable))
                .isPresent();
        if (known) return;
        warned |= level == Level.WARNING;
        LOGGER.log(level, "The changed data is not taken over, the last good state stays: {0}", printable);
        reading = new Reading(reading.catalog, reading.since, Optional.of(new Failure(Instant.now(), printable)));
    }

    private void tell(Consumer<Catalog> listener) {
        try {
            listener.accept(current());
        } catch (Throwable e) {
            LOGGER.log(Level.ERROR, "A listener failed on a change of the catalogue", e);
        }
    }

    /** Stops watching; the last snapshot can still be read. */
    @Override
    public void close() {
        closed = true;
        watch.close();
        listeners.clear();
    }
}
