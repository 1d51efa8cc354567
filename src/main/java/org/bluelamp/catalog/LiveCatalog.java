package org.bluelamp.catalog;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The catalogue of a data folder, read again when files change.
 *
 * <p>A new snapshot takes the place of the old one only if the folder is readable: {@code timeline.json} has a title and
 * themes, and {@code sources.json}, without which every entry would fall, is JSON or absent on purpose. Else the last
 * good one stays and {@link #status} says why. Listeners are called on the watching thread, one after the other.
 */
public final class LiveCatalog implements CatalogSource, AutoCloseable {
    /** Editors write a file in several steps; a change counts once it has been quiet for this long. */
    private static final Duration DEBOUNCE = Duration.ofMillis(250);
    /** For file systems that report no changes, such as mounted ones. */
    private static final Duration POLL = Duration.ofSeconds(5);

    private static final Logger LOGGER = System.getLogger(LiveCatalog.class.getName());

    private final Path folder;
    private final CatalogLoader loader = new CatalogLoader();
    private final List<Consumer<Catalog>> listeners = new CopyOnWriteArrayList<>();
    private final FolderWatch watch;
    private volatile Status status;
    private volatile Catalog current;
    private volatile boolean closed;

    private LiveCatalog(Path folder, Duration debounce, Duration poll) {
        this.folder = folder;
        this.watch = new FolderWatch(folder, debounce, poll);
        this.current = loader.load(folder);
        this.status = new Status(current.version(), Instant.now(), current.problems(), Optional.empty());
    }

    /**
     * How the catalogue fares.
     *
     * @param version of the snapshot that is served
     * @param since when it was read
     * @param problems what is left out of it and why
     * @param lastFailure why a later change could not be taken over, until one could
     */
    public record Status(String version, Instant since, List<Problem> problems, Optional<Failure> lastFailure) {}

    /** A change that could not be taken over. */
    public record Failure(Instant at, String message) {}

    /**
     * Reads a folder and watches it from then on.
     *
     * @throws CatalogUnreadableException if there is nothing to show at all
     */
    public static LiveCatalog open(Path folder) {
        return open(folder, DEBOUNCE, POLL);
    }

    /**
     * Reads a folder and watches it at one's own pace.
     *
     * @param debounce how long the folder must be quiet before it is read
     * @param poll how often to look whether anything was not reported
     */
    public static LiveCatalog open(Path folder, Duration debounce, Duration poll) {
        LiveCatalog live = new LiveCatalog(folder, debounce, poll);
        live.watch.start(live::reload);
        return live;
    }

    /** Prepares searching in the background, which otherwise the first search does; what changes later is prepared anyway. */
    public void prepareSearch() {
        Thread.ofPlatform().daemon().name("catalog-index").start(current::prepareSearch);
    }

    @Override
    public Catalog current() {
        return current;
    }

    public Status status() {
        return status;
    }

    @Override
    public AutoCloseable onChange(Consumer<Catalog> listener) {
        // Wrapped, so that a listener added twice is removed one at a time.
        Consumer<Catalog> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    private void reload() {
        try {
            Catalog next = loader.load(folder);
            // Closing interrupts, and an interrupted reading looks like missing files.
            if (closed) return;
            Optional<Problem> unreadable = unreadableSources(next);
            if (unreadable.isPresent()) {
                fail(unreadable.get().toString());
            } else if (next.version().equals(current.version())
                    && next.problems().equals(current.problems())) {
                status = new Status(current.version(), status.since(), current.problems(), Optional.empty());
            } else {
                next.prepareSearch();
                current = next;
                status = new Status(next.version(), Instant.now(), next.problems(), Optional.empty());
                listeners.forEach(this::tell);
            }
        } catch (RuntimeException e) {
            fail(e.getMessage());
        }
    }

    private static Optional<Problem> unreadableSources(Catalog catalog) {
        return catalog.problems().stream()
                .filter(problem -> problem.file().equals(SourceReader.FILE)
                        && problem.pointer().isEmpty())
                .findFirst();
    }

    private void fail(String message) {
        if (closed) return;
        LOGGER.log(Level.WARNING, "The changed data can''t be read, the last good state stays: {0}", message);
        Status last = status;
        status = new Status(
                last.version(), last.since(), last.problems(), Optional.of(new Failure(Instant.now(), message)));
    }

    private void tell(Consumer<Catalog> listener) {
        try {
            listener.accept(current);
        } catch (RuntimeException e) {
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
