package org.bluelamp.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.live.LiveCatalog.Watching;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.catalog.read.CatalogUnreadableException;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.catalog.read.FolderSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCatalogTest {
    private static final long PATIENCE_SECONDS = 20;

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final WatchTimings QUICK = quick(Duration.ofMillis(300), AN_HOUR);

    /** So quick that no test takes long. */
    private static WatchTimings quick(Duration doubt, Duration stuck) {
        return new WatchTimings(
                Duration.ofMillis(50),
                Duration.ofMillis(500),
                Duration.ofMillis(200),
                Duration.ofMillis(100),
                Duration.ofMillis(200),
                Duration.ofMillis(100),
                doubt,
                stuck);
    }

    @TempDir
    Path temp;

    private ExhibitFolder folder;
    private LiveCatalog live;
    private final BlockingQueue<Catalog> changes = new LinkedBlockingQueue<>();

    @BeforeEach
    void openExhibit() {
        folder = new ExhibitFolder(temp).entry("a");
        open(QUICK, new CatalogLoader()::read);
    }

    private void open(WatchTimings timings, Function<Path, FolderSnapshot> reader) {
        if (live != null) live.close();
        live = LiveCatalog.open(temp, timings, reader);
        live.onChange(changes::add);
    }

    @AfterEach
    void close() {
        live.close();
    }

    private String failure() {
        return live.status().lastFailure().map(LiveCatalog.Failure::message).orElse("");
    }

    private Catalog nextChange() throws InterruptedException {
        Catalog next = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("change within %d s", PATIENCE_SECONDS).isNotNull();
        return next;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean() && System.nanoTime() < end) LockSupport.parkNanos(1_000_000);
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void newMap_isSwappedIn() throws Exception {
        folder.map("stations");

        assertThat(nextChange().map("stations")).isPresent();
    }

    @Test
    void newEntry_isSwappedIn_andListenersAreTold() throws Exception {
        String before = live.current().version();

        folder.entry("b");

        assertThat(nextChange().entries()).hasSize(2);
        assertThat(live.current().version())
                .isNotEqualTo(before)
                .isEqualTo(live.status().version());
    }

    @Test
    void folderThatWasNotThere_isSeenToo() throws Exception {
        folder.series("radios");

        assertThat(nextChange().series("radios")).isPresent();
    }

    @Test
    void story_isSwappedIn() throws Exception {
        folder.story("radio-car");

        assertThat(nextChange().story("radio-car")).isPresent();
    }

    @Test
    void fileReplacedByAnother_asEditorsDo_isSeen() throws Exception {
        Path draft = temp.resolve("draft.tmp");
        Files.writeString(draft, ExhibitFolder.entryJson("a").replace("drove", "rode"));
        Files.move(draft, temp.resolve("entries/a.json"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(nextChange().entries().getFirst().lede().in("en").text()).isEqualTo("One officer rode.");
    }

    @Test
    void brokenEntry_isSwappedInWithItsProblem() throws Exception {
        folder.entry("b");
        nextChange();

        folder.write("entries/a.json", "{");

        assertThat(nextChange().entries()).extracting(Entry::id).containsExactly("b");
        assertThat(live.status().problems()).hasSize(1);
    }

    @Test
    void brokenTimeline_keepsTheLastGoodState_untilItIsMended() throws Exception {
        folder.write("timeline.json", "{");
        await(() -> live.status().lastFailure().isPresent());

        assertThat(live.status().lastFailure().orElseThrow().message()).contains("timeline.json: line 1");
        assertThat(live.current().entries()).hasSize(1);
        assertThat(changes).isEmpty();

        folder.timeline("\"Test\"", "\"Mended\"");

        assertThat(nextChange().exhibit().title().in("en").text()).isEqualTo("Mended");
        assertThat(live.status().lastFailure()).isEmpty();
    }

    @Test
    void brokenSources_keepTheLastGoodState() {
        folder.write("sources.json", "[");
        await(() -> live.status().lastFailure().isPresent());

        assertThat(live.status().lastFailure().orElseThrow().message()).contains("sources.json: line 1");
        assertThat(live.current().entries()).hasSize(1);
    }

    @Test
    void listenerThatFails_doesNotKeepOthersFromHearing_andAClosedOneHearsNothing() throws Exception {
        BlockingQueue<Catalog> closed = new LinkedBlockingQueue<>();
        live.onChange(closed::add).close();
        live.onChange(catalog -> {
            throw new IllegalStateException("on purpose");
        });
        BlockingQueue<Catalog> last = new LinkedBlockingQueue<>();
        live.onChange(last::add);

        folder.entry("b");

        assertThat(last.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        assertThat(closed).isEmpty();
    }

    @Test
    void folderWithoutTimeline_doesNotOpen(@TempDir Path empty) {
        assertThatThrownBy(() -> LiveCatalog.open(empty)).isInstanceOf(CatalogUnreadableException.class);
    }

    @Test
    void entriesMovedAway_stayUntilTheyAreBack() throws Exception {
        Files.move(temp.resolve("entries"), temp.resolve("x"));
        await(() -> failure().startsWith("entries: it was there and is gone."));

        assertThat(live.current().entries()).hasSize(1);

        Files.move(temp.resolve("x"), temp.resolve("entries"));
        await(() -> failure().isEmpty());
        assertThat(changes).isEmpty();
    }

    @Test
    void sourcesMovedAway_stayUntilTheyAreBack() throws Exception {
        Files.move(temp.resolve("sources.json"), temp.resolve("x"));
        await(() -> failure().startsWith("sources.json: it was there and is gone."));

        assertThat(live.current().sources()).hasSize(1);

        Files.move(temp.resolve("x"), temp.resolve("sources.json"));
        await(() -> failure().isEmpty());
        assertThat(changes).isEmpty();
    }

    @Test
    void folderMovedAwayWhole_staysUntilItIsBack(@TempDir Path elsewhere) throws Exception {
        live.close();
        Path data = Files.createDirectory(elsewhere.resolve("data"));
        folder = new ExhibitFolder(data).entry("a");
        live = LiveCatalog.open(data, QUICK);
        live.onChange(changes::add);

        Files.move(data, elsewhere.resolve("x"));
        await(() -> failure().contains("there is no folder"));
        assertThat(live.current().entries()).hasSize(1);

        Files.move(elsewhere.resolve("x"), data);
        folder.entry("b");
        assertThat(nextChange().entries()).hasSize(2);
    }

    @Test
    void allEntriesDeleted_areDoubted_andLetGoAtANewStart() throws Exception {
        open(quick(AN_HOUR, AN_HOUR), new CatalogLoader()::read);
        Files.delete(temp.resolve("entries/a.json"));
        await(() -> failure().startsWith("1 of 1 entries would be gone. If that is meant,"));
        assertThat(live.current().entries()).hasSize(1);

        open(QUICK, new CatalogLoader()::read);

        assertThat(live.current().entries()).isEmpty();
    }

    @Test
    void allEntriesDeleted_areLetGo_whenTheFolderStaysSo() throws Exception {
        Files.delete(temp.resolve("entries/a.json"));

        assertThat(nextChange().entries()).isEmpty();
        assertThat(failure()).isEmpty();
    }

    @Test
    void errorOfARound_isTold_andTheWatchingGoesOn() throws Exception {
        CatalogLoader loader = new CatalogLoader();
        AtomicReference<Throwable> failing = new AtomicReference<>();
        open(QUICK, path -> {
            if (failing.get() instanceof Error error) throw error;
            if (failing.get() instanceof RuntimeException exception) throw exception;
            return loader.read(path);
        });
        for (Throwable failure : List.of(
                new OutOfMemoryError("Required array size too large"),
                new StackOverflowError("deep"),
                new UncheckedIOException(new IOException("Input/output error")))) {
            failing.set(failure);
            folder.entry("b", "One officer drove.", failure.getClass().getSimpleName());
            await(() -> failure().contains(failure.getMessage()));
            assertThat(live.status().watching()).isEqualTo(Watching.GOES_ON);

            failing.set(null);

            assertThat(nextChange().entries()).as("read again by itself").hasSize(2);
            assertThat(failure()).isEmpty();
        }
    }

    @Test
    void folderThatNeverRests_isReadAllTheSame() throws Exception {
        AtomicBoolean restless = new AtomicBoolean(true);
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; restless.get(); i++) folder.series("radios", "Radios", "Radios " + i);
        });
        try {
            folder.entry("b");
            await(() -> live.current().entries().size() == 2);
        } finally {
            restless.set(false);
            writer.join();
        }
    }

    @Test
    void filesThatAreNoData_wakeNobody() throws Exception {
        folder.write("notes.log", "").write("entries/README.md", "").write("entries/.a.json.swp", "");
        CatalogLoader loader = new CatalogLoader();
        AtomicInteger readings = new AtomicInteger();
        open(QUICK, path -> {
            readings.incrementAndGet();
            return loader.read(path);
        });
        folder.write("notes.log", "1").write("entries/README.md", "1").write("entries/.a.json.swp", "1");
        CountDownLatch polls = new CountDownLatch(1);
        // Longer than the folder is left alone between two looks.
        assertThat(polls.await(QUICK.poll().multipliedBy(3).toMillis(), TimeUnit.MILLISECONDS))
                .isFalse();

        assertThat(readings).hasValue(1);
    }

    @Test
    void readingThatHangs_isKnown_andSoIsAWatchThatHasEnded() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CatalogLoader loader = new CatalogLoader();
        AtomicInteger readings = new AtomicInteger();
        open(quick(QUICK.doubt(), Duration.ofSeconds(1)), path -> {
            if (readings.incrementAndGet() > 1) awaitQuietly(hanging);
            return loader.read(path);
        });
        folder.entry("b");
        await(() -> live.status().watching() == Watching.STUCK);

        hanging.countDown();
        await(() -> live.status().watching() == Watching.GOES_ON);
        assertThat(nextChange().entries()).hasSize(2);

        live.close();
        await(() -> live.status().watching() == Watching.ENDED);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void interruptedWatch_goesOn() throws Exception {
        live.onChange(catalog -> Thread.currentThread().interrupt());
        folder.entry("b");
        nextChange();
        folder.entry("c");

        assertThat(nextChange().entries()).hasSize(3);
    }

    @Test
    void listenerThatFailsBadly_endsNothing() throws Exception {
        live.onChange(catalog -> {
            throw new OutOfMemoryError("on purpose");
        });
        folder.entry("b");
        nextChange();
        folder.entry("c");

        assertThat(nextChange().entries()).hasSize(3);
    }
}
