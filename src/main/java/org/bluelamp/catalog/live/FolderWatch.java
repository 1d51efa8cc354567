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
 * Has a data folder read when it has changed, and read again when a reading asks for it.
 *
 * <p>Events only wake it: whether anything changed it sees from the names, sizes and times of the files, which also holds
 * where editors replace files, where folders come and go, and where no events come at all. Nothing that a reading throws
 * ends it.
 */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOGGER = System.getLogger(FolderWatch.class.getName());

    private static final int LOOKS_PER_REST = 5;

    private static final List<String> FOLDERS = Stream.concat(
                    FolderLayout.RECORDS.stream(), Stream.of(FolderLayout.MEDIA))
            .toList();
    private static final List<String> FILES = List.of(FolderLayout.EXHIBIT, FolderLayout.SOURCES, FolderLayout.ABOUT);
    /** What an exhibit is made of or was meant to be; a log or an editor's own copy beside it never wakes the reader. */
    private static final Pattern DATA =
            Pattern.compile("[^.].*\\.(json|json\\.txt|svg|png|jpe?g|webp|avif)", Pattern.CASE_INSENSITIVE);

    /** Reads the folder. */
    @FunctionalInterface
    interface Reader {
        /** Gives the time after which to read it again even if it stays as it is. */
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

    /** Null where the system has none to give. */
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
        // What changes from now on, during the reading too, is seen the next time.
        dueNanos = reader.read().map(time -> System.nanoTime() + time.toNanos());
    }

    private Duration untilNextLook() {
        if (dueNanos.isEmpty()) return timings.poll();
        Duration untilDue = Duration.ofNanos(Math.max(0, dueNanos.get() - System.nanoTime()));
        return untilDue.compareTo(timings.poll()) < 0 ? untilDue : timings.poll();
    }

    /** Whatever was thrown, and whatever telling it throws, the watching goes on; what was due stays due. */
    private void survive(Throwable failure) {
        try {
            if (closed) return;
            if (failure instanceof ClosedWatchServiceException) events = null;
            LOGGER.log(Level.ERROR, "Watching the data folder failed and goes on", failure);
            Thread.sleep(timings.retry());
        } catch (Throwable e) {
            // Nothing is left that could be done but to go on.
        }
    }

    private void await(Duration time) throws InterruptedException {
        if (events == null) {
            Thread.sleep(time);
            return;
        }
        WatchKey key = events.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            // A log that is written beside the data makes a thousand events a second; they cost a few looks.
            Thread.sleep(timings.rest().dividedBy(LOOKS_PER_REST));
            key.pollEvents();
            key.reset();
        }
    }

    /** Again and again, for folders that were not there before; the same folder gives the same key. */
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

    /** The stamps of all files that count; text in place of one says why there is none. */
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
            // A folder's own time changes with the files in it, which are looked at themselves.
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
