package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The kiosk for visitors who have one switch, and wait until a frame is around what they want. */
@Tag("long")
class KioskSwitchTest {
    private static final int PACE_MS = 2_000;
    /** A press sooner after another one is a trembling hand's. */
    private static final int NEXT_PRESS_MS = 400;
    /** So long the clock goes on by itself at most, until it is turned by hand. */
    private static final int HOLD_MS = 10_000;

    private static final int MOST_STEPS = 300;

    /** Tells of a control when it is pressed, by whatever. */
    private static final String WATCH = """
            control => {
              window.isPressed = false;
              control.addEventListener('click', () => { window.isPressed = true; }, { capture: true, once: true });
            }""";

    private static final String IS_FRAMED = """
            control => {
              const box = control.getBoundingClientRect();
              const frame = document.querySelector('.bl-scan-frame').getBoundingClientRect();
              return frame.left <= Math.max(box.left, 0) + 1 && frame.right >= Math.min(box.right, innerWidth) - 1
                && frame.top <= Math.max(box.top, 0) + 1 && frame.bottom >= Math.min(box.bottom, innerHeight) - 1;
            }""";

    private static KioskVisit atTheLoop() {
        KioskVisit kiosk = new KioskVisit(Map.of("scan", PACE_MS / 1000, "idle", 600));
        kiosk.open("attract");
        assertThat(kiosk.page.locator(".bl-loop[data-entry]")).isVisible();
        return kiosk;
    }

    /** Waits with the hand on the switch, and presses whenever the frame is around it, alone or with its neighbours. */
    private static void choose(Locator control, Runnable press) {
        Page page = control.page();
        assertThat(control).isVisible();
        double now = ((Number) page.evaluate("Date.now()")).doubleValue();
        page.clock().pauseAt((long) now + HOLD_MS);
        control.evaluate(WATCH);
        for (int step = 0; !isPressed(page); step++) {
            assertThat(step).as("steps until %s is pressed", control).isLessThan(MOST_STEPS);
            if (isFramed(control)) {
                press.run();
                page.clock().runFor(NEXT_PRESS_MS);
            } else {
                page.clock().runFor(PACE_MS);
            }
        }
        page.clock().resume();
    }

    private static boolean isPressed(Page page) {
        return (Boolean) page.evaluate("window.isPressed");
    }

    private static boolean isFramed(Locator control) {
        return (Boolean) control.evaluate(IS_FRAMED);
    }

    /** As switches are connected, as a key; one that the exhibit does not keep from the browser. */
    private static void choose(Locator control) {
        choose(control, () -> control.page().keyboard().press(" "));
    }

    @Test
    void visitorWithOneSwitch_searchesReadsAndGoesHome() {
        try (KioskVisit kiosk = atTheLoop()) {
            Page page = kiosk.page;
            page.keyboard().press(" ");
            kiosk.assertState("first");
            choose(page.locator(".bl-first-way").nth(2));
            assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();

            choose(page.locator("bl-search input").first());
            for (String letter : "fog".split("")) {
                choose(page.locator(".bl-keyboard button:text-is('" + letter + "')"));
            }
            choose(page.locator("bl-search [role=option]").first());
            assertThat(page.locator("bl-entry-panel article")).isVisible();
            choose(page.locator("bl-entry-panel .close").first());
            assertThat(page.locator("bl-entry-panel")).isHidden();

            choose(page.locator(".bl-visit-home"));
            kiosk.assertState("first");
            assertThat(page.locator(".bl-scan")).isVisible();
        }
    }

    @Test
    void anyTouchChooses_forWhoAskedForThat_untilTheBarEndsIt() {
        try (KioskVisit kiosk = atTheLoop()) {
            Page page = kiosk.page;
            page.touchscreen().tap(500, 700);
            kiosk.assertState("first");
            page.locator(".bl-first-scan").tap();
            assertThat(page.locator(".bl-scan")).isVisible();

            Runnable touch = () -> page.touchscreen().tap(540, 300);
            choose(page.locator(".bl-first-way").first(), touch);
            choose(page.locator(".bl-tour").first(), touch);
            assertThat(page.locator("bl-exhibit[view=story][data-ready]")).isVisible();
            choose(page.locator(".bl-scan-end"), touch);
            assertThat(page.locator(".bl-scan")).hasCount(0);
        }
    }

    @Test
    void pressAnswersTheCountdown() {
        try (KioskVisit kiosk = atTheLoop()) {
            Page page = kiosk.page;
            page.keyboard().press(" ");
            choose(page.locator(".bl-first-way").nth(2));
            assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
            page.clock().fastForward(601_000);
            kiosk.assertState("countdown");
            page.keyboard().press(" ");
            kiosk.assertState("visit");
        }
    }

    @Test
    void keysOfAKeyboard_andATouch_endTheFrame() {
        try (KioskVisit kiosk = atTheLoop()) {
            Page page = kiosk.page;
            page.keyboard().press(" ");
            assertThat(page.locator(".bl-scan-frame")).isVisible();
            page.keyboard().press("Tab");
            assertThat(page.locator(".bl-scan-frame")).hasCount(0);

            page.locator(".bl-first-way").nth(2).tap();
            assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
            assertThat(page.locator(".bl-scan-frame")).hasCount(0);
        }
    }
}
