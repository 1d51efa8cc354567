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
    void gains_areTakenAtOnce() {
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
        folder.entry("i").entry("a", "One officer drove.", "One officer rode.");
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void oneEntry_isNotMissedForAMoment_andLetGoWithoutAWarning() throws Exception {
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
    void entriesGoneInTurn_areDoubtedEach_butNotForEver() throws Exception {
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
    void halfWrittenFile_countsAsGone() {
        folder.write("entries/a.json", folder.text("entries/a.json").substring(0, 200));
        assertPostponed(judge(), CONFIRMATION, false);
    }

    @Test
    void halfOfTheEntries_mustBeGoneForLong_andIsSaidThen() throws Exception {
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
    void emptyFolderOfEntries_isDoubted_andAMissingOneRefused() throws Exception {
        Files.move(temp.resolve("entries"), temp.resolve("x"));
        assertThat(judge())
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason()).startsWith("entries: it was there and is gone."));
        Files.createDirectory(temp.resolve("entries"));
        assertPostponed(judge(), DOUBT, true);
    }

    @Test
    void missingSources_areRefused() throws Exception {
        Files.move(temp.resolve("sources.json"), temp.resolve("x"));
        assertThat(judgeAfter(DOUBT)).isInstanceOf(Verdict.Refused.class);
        Files.createDirectory(temp.resolve("sources.json"));
        assertThat(judgeAfter(DOUBT)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void missingStories_areDoubted() throws Exception {
        Files.move(temp.resolve("stories"), temp.resolve("x"));
        assertPostponed(judge(), DOUBT, true);
        Files.writeString(temp.resolve("stories"), "");
        assertThat(judge()).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void exhibitThatNeverHadSources_goesOnWithout() throws Exception {
        delete("sources.json");
        current = read();
        folder.write("about.json", "{ \"title\": { \"en\": \"About\" }, \"sections\": [] }");
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void fileUnreadableFromTheStart_keepsNothingElseBack() {
        folder.write("maps", "no folder").write("sources.json", "[");
        current = read();
        folder.write("about.json", "{ \"title\": { \"en\": \"About\" }, \"sections\": [] }");
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
    }
}
