package org.bluelamp.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCatalogTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    Path temp;

    private ExhibitFolder folder;
    private LiveCatalog live;
    private final BlockingQueue<Catalog> changes = new LinkedBlockingQueue<>();

    @BeforeEach
    void openExhibit() {
        folder = new ExhibitFolder(temp).entry("a");
        live = LiveCatalog.open(temp, Duration.ofMillis(50), Duration.ofMillis(200));
        live.onChange(changes::add);
    }

    @AfterEach
    void close() {
        live.close();
    }

    private Catalog nextChange() throws InterruptedException {
        Catalog next = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("change within %d s", PATIENCE_SECONDS).isNotNull();
        return next;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean() && System.nanoTime() < end) Thread.onSpinWait();
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
        folder.write("entries/a.json", "{");

        assertThat(nextChange().entries()).isEmpty();
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
}
