package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever hands do to a kiosk, it neither leads out nor breaks, and is as for a new visitor afterwards. */
class KioskMonkeyTest {
    private static final long SEED = Long.getLong("bluelamp.monkey.seed", 14);
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final int LOOK_EVERY = 25;
    private static final int VISITOR_EVERY = 200;
    private static final long GONE_MS = 90_000;

    @Test
    @Tag("long")
    void hundredsOfActs_neitherLeadOutNorBreakIt() {
        play(400);
    }

    @Test
    @Tag("long")
    void twentyThousandActs_neitherLeadOutNorBreakIt() {
        play(20_000);
    }

    private static void play(int acts) {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setHasTouch(true)
                .setAcceptDownloads(true)
                .setColorScheme(ColorScheme.DARK);
        // The test's server is no kiosk's, which the page finds out by a 404.
        try (Visit visit = new Visit(options).tolerating404(true)) {
            Page page = visit.page;
            page.clock().install();
            page.navigate(Visit.address("/kiosk"));
            assertThat(page.locator(".bl-loop[data-entry]")).isVisible();
            List<String> waysOut = new ArrayList<>();
            noteWaysOut(page, waysOut);
            Monkey monkey = new Monkey(page, SEED, WIDTH, HEIGHT);
            try {
                for (int act = 1; act <= acts; act++) {
                    monkey.act();
                    if (act % LOOK_EVERY == 0) assertIsThere(visit, waysOut);
                    if (act % VISITOR_EVERY == 0) assertResets(page);
                }
                assertResets(page);
                assertAnswers(page);
                assertIsThere(visit, waysOut);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(monkey.lastActs() + "\nIt led to " + waysOut, failed);
            }
        }
    }

    private static void noteWaysOut(Page page, List<String> waysOut) {
        page.context().onPage(other -> waysOut.add("another page: " + other.url()));
        page.onFrameNavigated(frame -> waysOut.add("a navigation: " + frame.url()));
        page.onDownload(file -> waysOut.add("a download: " + file.url()));
        page.onFileChooser(chooser -> waysOut.add("a choice of files"));
        page.onCrash(crashed -> waysOut.add("a crash"));
        page.onClose(closed -> waysOut.add("a page that is closed"));
        page.onDialog(dialog -> {
            waysOut.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    private static void assertIsThere(Visit visit, List<String> waysOut) {
        assertThat(waysOut).isEmpty();
        visit.assertNoFault();
        assertThat(visit.path()).isEqualTo("/kiosk");
        assertThat(visit.page.evaluate("""
                () => {
                  const screens = { attract: '.bl-loop', first: '.bl-first, .bl-tours, .bl-year', visit: '.bl-visit',
                    countdown: '.bl-kiosk-idle[open]' };
                  const { kiosk } = document.documentElement.dataset;
                  return document.querySelectorAll('bl-kiosk > *:not(dialog)').length === 1
                    && document.querySelector(screens[kiosk] ?? 'none') !== null
                    && !document.fullscreenElement && visualViewport.scale === 1 && getSelection().isCollapsed
                    ? 'sane' : kiosk + ': ' + document.body.innerHTML.slice(0, 500);
                }""")).isEqualTo("sane");
    }

    /** The visitor goes, whatever they have left behind. A story plays to its end first. */
    private static void assertResets(Page page) {
        Locator root = page.locator("html");
        for (int wait = 0; wait < 40 && !"attract".equals(root.getAttribute("data-kiosk")); wait++) {
            page.clock().fastForward(GONE_MS);
        }
        assertThat(root).hasAttribute("data-kiosk", "attract");
        assertThat(page.locator("bl-exhibit, dialog")).hasCount(0);
    }

    private static void assertAnswers(Page page) {
        page.touchscreen().tap(WIDTH / 2.0, HEIGHT / 3.0);
        assertThat(page.locator("html")).hasAttribute("data-kiosk", "first");
        page.locator(".bl-first-way").last().tap();
        assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
    }
}
