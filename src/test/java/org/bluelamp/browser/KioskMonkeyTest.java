package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Whatever hands do to a kiosk, it neither leads out nor breaks, and is as for a new visitor afterwards. */
class KioskMonkeyTest {
    private static final long SEED = Long.getLong("bluelamp.monkey.seed", 14);
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final int LOOK_EVERY = 25;
    private static final int VISITOR_EVERY = 200;
    private static final long GONE_MS = 90_000;
    private static final long STEP_MS = 30_000;
    private static final String PLAYS = "/[?&]play\\b/.test(document.querySelector('bl-exhibit')?.query ?? '')";
    private static final int MOST_ASKED = 5;
    private static final String VIEW = "document.querySelector('bl-exhibit')?.outerHTML.slice(0, 500)";
    private static final String ASKED = "A navigation is asked for";

    /** A page that was left can't tell any more who has asked for it; and what is asked for is not yet done. */
    private static final String TELL_WHO_NAVIGATES = """
            navigation.addEventListener('navigate', ({ navigationType, destination }) => {
              if (!destination.sameDocument) {
                console.info(`%s: ${navigationType} to ${destination.url} ${new Error().stack}`);
              }
            });""".formatted(ASKED);

    @Test
    @Tag("long")
    void hundredsOfActs_neitherLeadOutNorBreakIt(TestReporter reporter) throws Exception {
        reporter.publishEntry("seed", Long.toString(SEED));
        play(400);
    }

    @Test
    @Tag("long")
    void twentyThousandActs_neitherLeadOutNorBreakIt(TestReporter reporter) throws Exception {
        reporter.publishEntry("seed", Long.toString(SEED));
        play(20_000);
    }

    private static void play(int acts) throws IOException, InterruptedException {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setHasTouch(true)
                .setAcceptDownloads(true)
                .setColorScheme(ColorScheme.DARK);
        // The test's server is no kiosk's, which the page finds out by a 404.
        String address = Visit.address("/kiosk");
        try (Visit visit = Visit.atAKiosk(options).tolerating404(true)) {
            Page page = visit.page;
            page.addInitScript(TELL_WHO_NAVIGATES);
            page.clock().install();
            page.navigate(address);
            assertThat(page.locator(".bl-loop[data-entry]")).isVisible();
            List<String> waysOut = new ArrayList<>();
            noteWaysOut(page, waysOut);
            Deque<String> asked = new ArrayDeque<>();
            page.onConsoleMessage(message -> {
                if (message.text().startsWith(ASKED)) asked.add(message.text());
                while (asked.size() > MOST_ASKED) asked.remove();
            });
            try (DevTools protocol = new DevTools(Browser.kioskPort(), address)) {
                Monkey monkey = new Monkey(page, protocol, SEED, WIDTH, HEIGHT);
                try {
                    play(acts, visit, waysOut, monkey);
                } catch (AssertionError | RuntimeException failed) {
                    throw new AssertionError(
                            monkey.lastActs() + "\nThe view was " + page.evaluate(VIEW) + ". It led to " + waysOut
                                    + ", and the page was asked for " + asked,
                            failed);
                }
            }
        }
    }

    private static void play(int acts, Visit visit, List<String> waysOut, Monkey monkey) {
        for (int act = 1; act <= acts; act++) {
            monkey.act();
            if (act % LOOK_EVERY == 0) {
                monkey.await();
                assertIsThere(visit, waysOut);
            }
            if (act % VISITOR_EVERY == 0) assertResets(visit.page);
        }
        assertResets(visit.page);
        assertAnswers(visit.page);
        assertIsThere(visit, waysOut);
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
                  const faults = {
                    'not one screen': document.querySelectorAll('bl-kiosk > *:not(dialog)').length !== 1,
                    [`no screen of ${kiosk}`]: document.querySelector(screens[kiosk] ?? 'none') === null,
                    'full screen': document.fullscreenElement !== null,
                    [`zoomed to ${visualViewport.scale}`]: visualViewport.scale !== 1,
                    [`selected: ${getSelection()}`]: !getSelection().isCollapsed,
                  };
                  return Object.keys(faults).filter(fault => faults[fault]).join();
                }""")).isEqualTo("");
    }

    /** The visitor goes, whatever they have left behind. A story plays to its end first. */
    private static void assertResets(Page page) {
        Locator root = page.locator("html");
        for (int wait = 0; wait < 60 && !"attract".equals(root.getAttribute("data-kiosk")); wait++) {
            page.clock().fastForward(GONE_MS);
            // To a story a clock that jumps is a computer that slept, and so it has not played meanwhile.
            if (page.evaluate(PLAYS).equals(true)) page.clock().runFor(STEP_MS);
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
