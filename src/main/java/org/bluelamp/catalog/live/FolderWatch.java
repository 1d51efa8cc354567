package org.bluelamp.catalog.live;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.catalog.media.FileStamp;
import org.bluelamp.catalog.read.FolderLayout;

/**
 * Watches a data folder on a thread of its own and calls a reader when its files have changed, or when the reader asked
 * to be called again.
 *
 * <p>Events of the file system only wake the thread. Whether anything has changed is decided by the names, sizes and
 * times of the files, so changes are also found where editors replace files, where folders are made or removed, and
 * where the file system sends no events. An exception of the reader does not end the watching.
 */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOGGER = System.getLogger(FolderWatch.class.getName());

    private static final int LOOKS_PER_REST = 5;

    private static final List<String> FOLDERS = Stream.concat(
                    FolderLayout.RECORDS.stream(), Stream.of(FolderLayout.MEDIA))
            .toList();
    private static final List<String> FILES = List.of(
            FolderLayout.EXHIBIT,
            FolderLayout.SOURCES,
            FolderLayout.ABOUT,
            FolderLayout.CORRECTIONS,
            FolderLayout.REDIRECTS,
            FolderLayout.KIOSK);
    /**
     * Names of files that are data, or that someone meant as data. Other files, such as a log or an editor's backup, do
     * not cause a reading.
     */
    private static final Pattern DATA =
            Pattern.compile("[^.].*\\.(json|json\\.txt|svg|png|jpe?g|webp|avif)", Pattern.CASE_INSENSITIVE);

    /** Reads the folder. */
    @FunctionalInterface
    interface Reader {
        /** Reads the folder. Returns the time after which it must be called again even if no file has changed. */
        Optional<Duration> read();
    }

    private final Path folder;
    private final WatchTimings timings;
    private WatchService events;
    private Map<Path, Object> seen;
    private Optional<Long> dueNanos = Optional.empty();
    private volatile long signOfLifeNanos = System.nanoTime();
    private volatile boolean closed;
    private volatile Thread thread;

    FolderWatch(Path folder, WatchTimings timings) {
        this.folder = folder;
        this.timings = timings;
        this.events = eventsOf(folder);
        this.seen = look();
    }

    /** The system's watch service; null where the file system has none. */
    private static WatchService eventsOf(Path folder) {
        try {
            return folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOGGER.log(Level.INFO, "No file events here, looking for changes by the clock", e);
            return null;
        }
    }

    void start(Reader reader) {
        thread = Thread.ofPlatform().daemon().name("catalog-watch").start(() -> {
            while (!closed) {
                try {
                    round(reader);
                } catch (Throwable e) {
                    survive(e);
                }
            }
        });
    }

    LiveCatalog.Watching state() {
        Thread watching = thread;
        if (watching == null || !watching.isAlive()) return LiveCatalog.Watching.ENDED;
        return System.nanoTime() - signOfLifeNanos > timings.stuck().toNanos()
                ? LiveCatalog.Watching.STUCK
                : LiveCatalog.Watching.GOES_ON;
    }

    private void round(Reader reader) throws InterruptedException {
        signOfLifeNanos = System.nanoTime();
        register();
        await(untilNextLook());
        if (closed) return;
        Map<Path, Object> now = look();
        boolean due = dueNanos.isPresent() && dueNanos.get() - System.nanoTime() <= 0;
        if (!due && now.equals(seen)) return;
        long patience = System.nanoTime() + timings.longestUnrest().toNanos();
        boolean atRest = false;
        while (!atRest && System.nanoTime() - patience < 0) {
            Map<Path, Object> before = now;
            Thread.sleep(timings.rest());
            now = look();
            atRest = now.equals(before);
        }
        seen = now;
        dueNanos = Optional.of(System.nanoTime() + timings.retry().toNanos());
        // Changes during the reading are found by the next comparison, since the state of the files was taken before.
        dueNanos = reader.read().map(time -> System.nanoTime() + time.toNanos());
    }

    private Duration untilNextLook() {
        if (dueNanos.isEmpty()) return timings.poll();
        Duration untilDue = Duration.ofNanos(Math.max(0, dueNanos.get() - System.nanoTime()));
        return untilDue.compareTo(timings.poll()) < 0 ? untilDue : timings.poll();
    }

    /**
     * Logs what a round threw and waits, so that the watching goes on even if logging throws, too. A reading that was
     * due stays due.
     */
    private void survive(Throwable failure) {
        try {
            if (closed) return;
            if (failure instanceof ClosedWatchServiceException) events = null;
            LOGGER.log(Level.ERROR, "Watching the data folder failed and goes on", failure);
            Thread.sleep(timings.retry());
        } catch (Throwable e) {
            // There is nothing left to do about this failure; the next round begins.
        }
    }

    private void await(Duration time) throws InterruptedException {
        if (events == null) {
            Thread.sleep(time);
            return;
        }
        WatchKey key = events.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            // A log that is written in the data folder causes a thousand events a second; waiting here makes them cost
            // only a few comparisons.
            Thread.sleep(timings.rest().dividedBy(LOOKS_PER_REST));
            key.pollEvents();
            key.reset();
        }
    }

    /**
     * Registers all folders with the watch service before each wait, so that new folders are watched, too; registering
     * a folder again changes nothing.
     */
    private void register() {
        if (events == null) return;
        Stream.concat(Stream.of(""), FOLDERS.stream()).map(folder::resolve).forEach(path -> {
            if (!Files.isDirectory(path)) return;
            try {
                path.register(
                        events,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException e) {
                LOGGER.log(Level.DEBUG, "No file events for {0}: {1}", path, e.getMessage());
            }
        });
    }

    /** The present state of the folder: the stamp of each data file, or a text that says why it has none. */
    private Map<Path, Object> look() {
        Map<Path, Object> files = HashMap.newHashMap(seen == null ? 0 : seen.size());
        FILES.stream().map(folder::resolve).forEach(file -> files.put(file, stamp(file)));
        for (String name : FOLDERS) {
            Path path = folder.resolve(name);
            files.put(path, Files.isDirectory(path) ? "folder" : "no folder");
            if (!Files.isDirectory(path)) continue;
            try (DirectoryStream<Path> each = Files.newDirectoryStream(path)) {
                int count = 0;
                for (Path file : each) {
                    if (DATA.matcher(file.getFileName().toString()).matches()) files.put(file, stamp(file));
                    if (++count > FolderLayout.MOST_FILES) break;
                }
            } catch (IOException | DirectoryIteratorException e) {
                files.put(path, e.toString());
            }
            signOfLifeNanos = System.nanoTime();
        }
        return files;
    }

    private static Object stamp(Path file) {
        try {
            // The time of a folder changes with the files in it, whose stamps are taken themselves.
            return Files.isDirectory(file) ? "folder" : FileStamp.of(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        closed = true;
        if (thread != null) thread.interrupt();
        try {
            if (events != null) events.close();
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "Closing the file events failed", e);
        }
    }
}
