package org.bluelamp.catalog;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Calls a task when a data folder has changed.
 *
 * <p>Events only wake it: whether anything changed it sees from the names, sizes and times of the files, which also holds
 * where editors replace files, where folders come and go, and where no events come at all.
 */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOGGER = System.getLogger(FolderWatch.class.getName());
    private static final List<String> SUBFOLDERS =
            List.of("", "entries", "series", "maps", "stories", "systems", MediaRules.FOLDER);

    private final Path folder;
    private final Duration debounce;
    private final Duration poll;
    private final WatchService events;
    private TreeMap<String, String> seen;
    private volatile Thread thread;

    FolderWatch(Path folder, Duration debounce, Duration poll) {
        this.folder = folder;
        this.debounce = debounce;
        this.poll = poll;
        this.events = eventsOf(folder);
        this.seen = files();
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

    void start(Runnable task) {
        thread = Thread.ofPlatform().daemon().name("catalog-watch").start(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    register();
                    await(poll);
                    lookForChanges(task);
                }
            } catch (InterruptedException | ClosedWatchServiceException e) {
                // Closed: the thread ends.
            }
        });
    }

    private void lookForChanges(Runnable task) throws InterruptedException {
        TreeMap<String, String> now = files();
        if (now.equals(seen)) return;
        for (TreeMap<String, String> before = now; ; before = now) {
            Thread.sleep(debounce);
            now = files();
            if (now.equals(before)) break;
        }
        seen = now;
        task.run();
    }

    private void await(Duration time) throws InterruptedException {
        if (events == null) {
            Thread.sleep(time);
            return;
        }
        WatchKey key = events.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            key.pollEvents();
            key.reset();
        }
    }

    /** Again and again, for folders that were not there before; the same folder gives the same key. */
    private void register() {
        if (events == null) return;
        for (String name : SUBFOLDERS) {
            Path path = folder.resolve(name);
            if (!Files.isDirectory(path)) continue;
            try {
                path.register(
                        events,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException e) {
                LOGGER.log(Level.DEBUG, "No file events for {0}: {1}", path, e.getMessage());
            }
        }
    }

    private TreeMap<String, String> files() {
        TreeMap<String, String> files = new TreeMap<>();
        for (String name : SUBFOLDERS) {
            Path path = folder.resolve(name);
            if (!Files.isDirectory(path)) continue;
            try (Stream<Path> each = Files.list(path)) {
                each.forEach(file -> files.put(file.toString(), state(file)));
            } catch (IOException e) {
                files.put(path.toString(), e.toString());
            }
        }
        return files;
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // A folder's own time changes with the files in it, which are looked at themselves.
            return attributes.isDirectory()
                    ? "folder"
                    : attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        if (thread != null) thread.interrupt();
        try {
            if (events != null) events.close();
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "Closing the file events failed", e);
        }
    }
}
