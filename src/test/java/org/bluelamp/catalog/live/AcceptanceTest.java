package org.bluelamp.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bluelamp.catalog.live.Acceptance.Verdict;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.catalog.read.FolderSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceTest {
    private static final Duration CONFIRMATION = WatchTimings.DEFAULT.confirmation();
    private static final Duration DOUBT = WatchTimings.DEFAULT.doubt();

    @TempDir
    Path temp;

    private ExhibitFolder folder;
    private FolderSnapshot current;
    private final Acceptance acceptance = new Acceptance(WatchTimings.DEFAULT);
    private long now = -5;

    @BeforeEach
    void eightEntries() {
        folder = new ExhibitFolder(temp);
        for (char id = 'a'; id <= 'h'; id++) folder.entry(String.valueOf(id));
        folder.series("radios").story("radio-car");
        current = read();
    }

    private FolderSnapshot read() {
        return new CatalogLoader().read(temp);
    }

    private Verdict judgeAfter(Duration time) {
        now += time.toNanos();
        return acceptance.judge(current, read(), now);
    }

    private Verdict judge() {
        return judgeAfter(Duration.ZERO);
    }

    private void delete(String... names) throws Exception {
        for (String name : names) Files.delete(temp.resolve(name));
    }

    private static void assertPostponed(Verdict verdict, Duration after, boolean great) {
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Postponed.class, postponed -> {
            assertThat(postponed.after()).isEqualTo(after);
            assertThat(postponed.great()).isEqualTo(great);
        });
    }

    @Test
    @DisplayName("what adds, changes or changes nothing is taken at once")
    void gains() {
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
        folder.entry("i").entry("a", "One officer drove.", "One officer rode.");
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    @DisplayName("an entry that is gone for a moment is not missed; one that stays away is let go without a warning")
    void oneEntry() throws Exception {
        delete("entries/c.json");
        assertPostponed(judge(), CONFIRMATION, false);
        folder.entry("c");
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
        delete("entries/c.json");
        assertPostponed(judge(), CONFIRMATION, false);
        assertThat(judgeAfter(CONFIRMATION))
                .isInstanceOfSatisfying(
                        Verdict.Accepted.class,
                        accepted -> assertThat(accepted.warning()).isEmpty());
    }

    @Test
    @DisplayName("each entry has to stay away by itself; but where others are gone at each look, not for ever")
    void entriesInTurn() throws Exception {
        delete("entries/c.json");
        assertPostponed(judge(), CONFIRMATION, false);
        delete("entries/d.json");
        folder.entry("c");
        assertPostponed(judgeAfter(CONFIRMATION), CONFIRMATION, false);
        folder.entry("d");
        delete("entries/c.json");
        assertThat(judgeAfter(DOUBT)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    @DisplayName("a half-written file counts as gone")
    void halfWritten() {
        folder.write("entries/a.json", folder.text("entries/a.json").substring(0, 200));
        assertPostponed(judge(), CONFIRMATION, false);
    }

    @Test
    @DisplayName("half of the entries have to be gone for long, with nothing else changing, and then it is said")
    void half() throws Exception {
        delete("entries/a.json", "entries/b.json", "entries/c.json", "entries/d.json");
        assertPostponed(judge(), DOUBT, true);
        assertPostponed(judgeAfter(DOUBT.minusSeconds(1)), Duration.ofSeconds(1), true);
        delete("entries/e.json");
        assertPostponed(judgeAfter(Duration.ofSeconds(1)), DOUBT, true);
        assertThat(judgeAfter(DOUBT))
                .isInstanceOfSatisfying(
                        Verdict.Accepted.class,
                        accepted -> assertThat(accepted.warning().orElseThrow()).startsWith("5 of 8 entries"));
    }

    @Test
    @DisplayName("an empty folder of entries is doubted, and a missing one refused")
    void noEntries() throws Exception {
        Files.move(temp.resolve("entries"), temp.resolve("x"));
        assertThat(judge())
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason()).startsWith("entries: it was there and is gone."));
        Files.createDirectory(temp.resolve("entries"));
        assertPostponed(judge(), DOUBT, true);
    }

    @Test
    @DisplayName("sources that were there can't be absent on purpose, nor be a folder")
    void noSources() throws Exception {
        Files.move(temp.resolve("sources.json"), temp.resolve("x"));
        assertThat(judgeAfter(DOUBT)).isInstanceOf(Verdict.Refused.class);
        Files.createDirectory(temp.resolve("sources.json"));
        assertThat(judgeAfter(DOUBT)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    @DisplayName(
            "a folder of stories that vanishes is doubted, however few it held; a folder that is a file is refused")
    void noStories() throws Exception {
        Files.move(temp.resolve("stories"), temp.resolve("x"));
        assertPostponed(judge(), DOUBT, true);
        Files.writeString(temp.resolve("stories"), "");
        assertThat(judge()).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    @DisplayName("an exhibit that never had sources may go on without")
    void neverHadSources() throws Exception {
        delete("sources.json");
        current = read();
        folder.write("about.json", "{ \"title\": { \"en\": \"About\" }, \"sections\": [] }");
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    @DisplayName("what could not be read at the start either keeps nothing else from being taken over")
    void unreadableFromTheStart() {
        folder.write("maps", "no folder").write("sources.json", "[");
        current = read();
        folder.write("about.json", "{ \"title\": { \"en\": \"About\" }, \"sections\": [] }");
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
    }
}
