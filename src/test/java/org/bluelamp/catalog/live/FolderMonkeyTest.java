package org.bluelamp.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A monkey renames, truncates, swaps, hides and floods the folder, and always puts things back within a moment, while a
 * reader polls: no entry that was there all the time is ever missing, and the last change is seen in the end.
 */
class FolderMonkeyTest {
    private static final int ENTRIES = 12;
    /** In the tempo of the test a moment is shorter than a loss has to last before it is believed. */
    private static final WatchTimings PACE = new WatchTimings(
            Duration.ofMillis(20),
            Duration.ofMillis(200),
            Duration.ofMillis(100),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofMinutes(1));

    @TempDir
    Path temp;

    private ExhibitFolder folder;
    private LiveCatalog live;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger looks = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void exhibit() throws IOException {
        folder = new ExhibitFolder(Files.createDirectory(temp.resolve("data")));
        for (int i = 0; i < ENTRIES; i++) {
            folder.entry("e" + i, "\"figures\"", """
                "media": [ { "file": "a.svg", "alt": { "en": "A" }, "credit": "We", "licence": "CC0-1.0" } ], "figures\"\
                """);
        }
        folder.series("radios").map("stations").write("media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        live = LiveCatalog.open(folder.path(), PACE);
        assertThat(live.current().problems()).isEmpty();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void catalogue_survivesSecondsOfRandomChanges() throws Exception {
        play(Duration.ofSeconds(4), 20261129L);
    }

    @Test
    @Tag("long")
    void catalogue_survivesMinutesOfRandomChanges() throws Exception {
        play(Duration.ofMinutes(2), System.nanoTime());
    }

    private void play(Duration time, long seed) throws Exception {
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!over.get()) look();
        });
        Random random = new Random(seed);
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() - end < 0) {
            List<Callable<Void>> moves = moves(random);
            moves.get(random.nextInt(moves.size())).call();
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(60)).toNanos());
        }
        over.set(true);
        reader.join();
        assertThat(complaints).as("seed %d, %d looks", seed, looks.get()).isEmpty();
        folder.entry("last");
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (live.current().entry("last").isEmpty() && System.nanoTime() - patience < 0) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        assertThat(live.current().entry("last"))
                .as("seed %d: %s", seed, live.status())
                .isPresent();
        assertThat(live.current().problems()).as("seed %d", seed).isEmpty();
        assertThat(live.status().watching()).isEqualTo(LiveCatalog.Watching.GOES_ON);
    }

    private void look() {
        Catalog catalog = live.current();
        looks.incrementAndGet();
        boolean whole = catalog.entries().size() >= ENTRIES
                && catalog.entries().stream()
                        .noneMatch(entry -> entry.statements().isEmpty())
                && catalog.sources().size() == 1
                && catalog.series("radios").isPresent()
                && catalog.map("stations").isPresent()
                && catalog.media("a.svg").isPresent();
        if (!whole) complaints.add("not whole: " + catalog.entries().size() + " entries, " + catalog.problems());
        if (live.status().watching() != LiveCatalog.Watching.GOES_ON) complaints.add("not watched");
        LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }

    private Path path(String name) {
        return folder.path().resolve(name);
    }

    private List<Callable<Void>> moves(Random random) {
        String entry = "entries/e" + random.nextInt(ENTRIES) + ".json";
        String any = List.of(entry, "sources.json", "timeline.json", "series/radios.json", "media/a.svg")
                .get(random.nextInt(5));
        String directory = List.of("entries", "series", "maps", "media").get(random.nextInt(4));
        return List.of(
                () -> away(any, random),
                () -> away(directory, random),
                () -> away("", random),
                () -> inPlaceOf(any, random, file -> Files.createDirectory(file)),
                () -> inPlaceOf(any, random, file -> Files.createSymbolicLink(file, temp.resolve("none"))),
                () -> inPlaceOf(any, random, file -> Files.createSymbolicLink(file, Path.of("/dev/zero"))),
                () -> inPlaceOf(directory, random, file -> Files.writeString(file, "no folder")),
                () -> inPlaceOf(directory, random, file -> Files.createDirectory(file)),
                () -> inPlaceOf(any, random, FolderMonkeyTest::huge),
                () -> inPlaceOf(any, random, file -> Files.writeString(file, "[".repeat(50_000))),
                () -> locked(any, random),
                () -> locked(directory, random),
                () -> halfWritten(any, random),
                () -> slowly(any),
                () -> edited(entry, random),
                () -> flooded(random),
                () -> restless(random));
    }

    private static void moment(Random random) {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(200)).toNanos());
    }

    private Void away(String name, Random random) throws IOException {
        Path file = path(name);
        Path elsewhere = temp.resolve("away");
        Files.move(file, elsewhere);
        moment(random);
        Files.move(elsewhere, file);
        return null;
    }

    /** Without effect on who may do everything. */
    private Void locked(String name, Random random) throws IOException {
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(path(name));
        Files.setPosixFilePermissions(path(name), Set.of());
        moment(random);
        Files.setPosixFilePermissions(path(name), before);
        return null;
    }

    private interface Maker {
        void make(Path file) throws IOException;
    }

    private Void inPlaceOf(String name, Random random, Maker other) throws IOException {
        Path file = path(name);
        Path elsewhere = temp.resolve("away");
        Files.move(file, elsewhere);
        other.make(file);
        moment(random);
        Files.delete(file);
        Files.move(elsewhere, file);
        return null;
    }

    private static void huge(Path file) throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(3L << 30);
        }
    }

    private Void halfWritten(String name, Random random) throws IOException {
        byte[] whole = Files.readAllBytes(path(name));
        Files.write(path(name), Arrays.copyOf(whole, random.nextInt(whole.length)));
        moment(random);
        Files.write(path(name), whole);
        return null;
    }

    private Void slowly(String name) throws IOException {
        byte[] whole = Files.readAllBytes(path(name));
        try (var out = Files.newOutputStream(path(name))) {
            for (int at = 0; at < whole.length; at += 100) {
                out.write(whole, at, Math.min(100, whole.length - at));
                LockSupport.parkNanos(Duration.ofMillis(3).toNanos());
            }
        }
        return null;
    }

    /** By a file beside it that is put in its place, as many editors do. */
    private Void edited(String name, Random random) throws IOException {
        String text = Files.readString(path(name))
                .replaceFirst("(?<=\"en\": \"One officer )[^\"]*", "drove " + random.nextInt(99) + ".");
        Files.writeString(temp.resolve("draft"), text);
        Files.move(temp.resolve("draft"), path(name), StandardCopyOption.REPLACE_EXISTING);
        return null;
    }

    private Void flooded(Random random) {
        List<Path> flood = IntStream.range(0, 300)
                .mapToObj(i -> path("entries/flood-" + i + ".json"))
                .toList();
        flood.forEach(file -> quietly(() -> Files.writeString(file, "{")));
        moment(random);
        flood.forEach(file -> quietly(() -> Files.delete(file)));
        return null;
    }

    private Void restless(Random random) {
        for (int i = 0; i < 100; i++) {
            folder.series("radios", "Radios", "Radios " + random.nextInt(99));
            LockSupport.parkNanos(Duration.ofMillis(3).toNanos());
        }
        return null;
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void quietly(Task task) {
        try {
            task.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
