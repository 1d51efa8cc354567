package org.bluelamp.kiosk.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder in which the browser keeps what it knows; made fit for a start before each start. */
final class BrowserProfile {
    /** An exhibit with its pictures takes some tens of megabytes; a profile that has grown so large is out of order. */
    private static final long MOST_BYTES = 2_000_000_000L;

    /** What Chromium keeps for reports that nobody will read, and never takes away. */
    private static final List<String> REPORTS = List.of("Crash Reports", "Crashpad", "BrowserMetrics");

    /** Where Chromium has what service workers keep. */
    private static final String KEPT = "Default/Service Worker/CacheStorage";

    private static final String LOCK = "SingletonLock";
    private static final Pattern HOLDER = Pattern.compile(".*-([0-9]{1,10})");

    private final Path folder;

    BrowserProfile(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Path folder() {
        return folder;
    }

    /**
     * Whether an exhibit is kept here by the page's service worker, so that the browser has something to show without a
     * server. Else it would show that it can't reach one.
     */
    boolean keepsExhibit() {
        try (Stream<Path> caches = Files.list(folder.resolve(KEPT))) {
            return caches.findAny().isPresent();
        } catch (IOException none) {
            return false;
        }
    }

    /**
     * Makes the folder if there is none; ends a browser that has outlived an earlier kiosk; takes its locks away, which
     * would keep the browser from starting after a new name of the computer; and begins anew where the folder is
     * overgrown.
     */
    void prepare() throws IOException {
        Files.createDirectories(folder);
        holder().ifPresent(ProcessPart::killAll);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("Singleton") || name.startsWith("BrowserMetrics") || REPORTS.contains(name)) {
                    delete(file);
                }
            }
        }
        if (bytes() > MOST_BYTES) {
            delete(folder);
            Files.createDirectories(folder);
        }
    }

    /** The browser that still holds the profile, if it is one: its command line names the folder. */
    private Optional<ProcessHandle> holder() {
        try {
            Matcher link =
                    HOLDER.matcher(Files.readSymbolicLink(folder.resolve(LOCK)).toString());
            return link.matches()
                    ? ProcessHandle.of(Long.parseLong(link.group(1)))
                            .filter(process ->
                                    process.info().commandLine().orElse("").contains(Chromium.profileOption(folder)))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(BrowserProfile::size).sum();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Follows no link. */
    private static void delete(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                if (failure != null) throw failure;
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
