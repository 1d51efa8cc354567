package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bluelamp.Exhibits;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What befalls the page of a kiosk while it lives: its network goes, or the computer's clock jumps. */
@Tag("long")
class KioskPageFaultsTest {
    private static final int IDLE_MS = 60_000;
    private static final int COUNTDOWN_MS = 20_000;
    private static final int SECOND_MS = 1_000;

    /** How often the page looks for another version, and how soon again where it got none. */
    private static final int LOOK_MS = 60_000;

    private static final int LOOK_AGAIN_MS = 10_000;
    private static final Duration PATIENCE = LaunchedKiosk.PATIENCE;

    /** A server makes its list for long where it is busy. */
    private static final LocatorAssertions.HasAttributeOptions KEPT_SOON =
            new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE.toMillis());

    /** Moves nothing, and counts as a visitor's sign. */
    private static final String QUIET_KEY = "Shift";

    @TempDir
    private Path folder;

    private Path exhibit;
    private ConfigurableApplicationContext server;
    private Visit visit;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        exhibit = Exhibits.copy(Exhibits.MADE_UP, folder.resolve("exhibit"));
        server = RunningApplication.start(exhibit, folder.resolve("frozen"));
        // This computer is no kiosk, which its page learns by asking.
        visit = Visit.to(server, KioskTest.portrait()).tolerating404(true);
        page = visit.page;
        page.clock().install();
        page.navigate(RunningApplication.origin(server) + "/kiosk");
        assertState("attract");
        assertThat(page.locator(".bl-loop[data-entry]")).isVisible();
    }

    @AfterEach
    void close() {
        visit.close();
        server.close();
    }

    private void assertState(String state) {
        assertThat(page.locator("html")).hasAttribute("data-kiosk", state);
    }

    private void assertKept(String kept) {
        assertThat(page.locator("html")).hasAttribute("data-kept", kept, KEPT_SOON);
    }

    private void travel() {
        page.keyboard().press("a");
        assertState("first");
        page.locator(".bl-first-way").nth(2).tap();
        assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
    }

    /** Lets time pass for a visitor who gives a sign meanwhile. */
    private void stay(int ms) {
        for (int left = ms; left > 0; left -= IDLE_MS / 2) {
            page.clock().runFor(Math.min(left, IDLE_MS / 2));
            page.keyboard().press(QUIET_KEY);
        }
    }

    private void edit(String entry, String text, String another) throws IOException {
        Path file = exhibit.resolve("entries").resolve(entry + ".json");
        Files.writeString(file, Files.readString(file).replace(text, another));
    }

    @Test
    void networkThatIsGone_isNoMatterToTheVisitor_andTheNextSeesWhatHasChangedMeanwhile() throws Exception {
        assertKept("whole");
        travel();
        page.evaluate("window.isOfBefore = true");
        visit.network(false);
        assertThat(page.evaluate("fetch('kiosk/version.json').then(() => 'there', () => 'gone')"))
                .isEqualTo("gone");

        visit.mark("fog-line").tap();
        Locator article = page.locator("bl-entry-panel article");
        assertThat(article).hasAttribute("data-entry", "fog-line");
        article.locator(".bl-article-links a").first().tap();
        assertThat(page.locator("bl-entry-panel article:not([data-entry=fog-line])"))
                .isVisible();
        page.locator(".bl-visit-home").tap();
        page.locator(".bl-first-way").first().tap();
        page.locator(".bl-tour").first().tap();
        assertThat(page.locator("bl-exhibit[view=story][data-ready]")).isVisible();
        assertThat(page.locator(".bl-exhibit-line")).isEmpty();

        edit("fog-line", "Fogley answers three short calls", "Fogley answers four short calls");
        stay(LOOK_MS);
        assertKept("missed");
        assertState("visit");

        visit.network(true);
        for (long last = System.nanoTime() + PATIENCE.toNanos(); !isKept("waits"); stay(LOOK_AGAIN_MS)) {
            assertThat(System.nanoTime()).as("a new version waits").isLessThan(last);
        }
        assertState("visit");
        assertThat(page.evaluate("window.isOfBefore")).isEqualTo(true);

        page.clock().runFor(IDLE_MS + SECOND_MS);
        assertState("countdown");
        page.clock().runFor(COUNTDOWN_MS);
        page.waitForFunction("() => !window.isOfBefore");
        assertState("attract");
        travel();
        visit.mark("fog-line").tap();
        assertThat(page.locator("bl-entry-panel h2").first()).hasText("Fogley answers four short calls");
    }

    private boolean isKept(String kept) {
        return kept.equals(page.locator("html").getAttribute("data-kept"));
    }

    /** A kiosk that is switched on where the network is not there yet, after it has kept the exhibit. */
    @Test
    void pageThatIsOpenedWithoutANetwork_showsWhatItKeeps_andTakesOverWhatIsNewLater() throws Exception {
        assertKept("whole");
        visit.network(false);
        page.reload();
        assertState("attract");
        edit("fog-line", "Fogley answers three short calls", "Fogley answers four short calls");
        page.evaluate("window.isOfBefore = true");
        visit.network(true);
        for (long last = System.nanoTime() + PATIENCE.toNanos();
                isOfBefore();
                page.clock().runFor(LOOK_AGAIN_MS)) {
            assertThat(System.nanoTime()).as("the new version is shown").isLessThan(last);
        }
        assertState("attract");
        travel();
        visit.mark("fog-line").tap();
        assertThat(page.locator("bl-entry-panel h2").first()).hasText("Fogley answers four short calls");
    }

    private boolean isOfBefore() {
        return (boolean) page.evaluate("window.isOfBefore === true");
    }

    /** Sets the computer's clock; what has passed since the page was opened stays what it was. */
    private void jump(String by) {
        page.clock().setSystemTime(now() + Duration.parse(by).toMillis());
    }

    private long now() {
        return ((Number) page.evaluate("Date.now()")).longValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "-P1D", "P36500D", "-P20000D"})
    void clockThatJumps_neitherEndsAVisitNorKeepsItFromEnding(String by) {
        page.evaluate("window.isOfBefore = true");
        String shown = page.locator(".bl-loop").getAttribute("data-entry");
        jump(by);
        assertState("attract");
        page.clock().runFor(60 * SECOND_MS);
        assertThat(page.locator(".bl-loop")).not().hasAttribute("data-entry", shown);

        travel();
        // From now on no time passes by itself.
        page.clock().pauseAt(now() + SECOND_MS);
        page.clock().runFor(IDLE_MS / 2);
        jump(by);
        page.clock().runFor(IDLE_MS / 2 - 5 * SECOND_MS);
        assertState("visit");
        page.clock().runFor(6 * SECOND_MS);
        assertState("countdown");
        page.clock().runFor(COUNTDOWN_MS / 2);
        jump(by);
        page.clock().runFor(SECOND_MS);
        assertState("countdown");
        page.locator(".bl-kiosk-dialog button").tap();
        page.clock().runFor(SECOND_MS);
        assertState("visit");

        page.clock().runFor(IDLE_MS);
        assertState("countdown");
        jump(by);
        page.clock().runFor(COUNTDOWN_MS);
        assertState("attract");
        assertThat(page.locator(".bl-loop[data-entry]")).isVisible();
        assertThat(isOfBefore()).isTrue();
    }
}
