package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The kiosk for those who come by one switch, and for those who hear where they are. */
class KioskKeysTest {
    private static final int PACE_S = 1;
    private static final int PATIENCE_S = 400;

    /** From the loop into an entry and back to the first screen, by one key. */
    @Test
    void oneSwitch_leadsIntoAnEntryAndBack() {
        try (KioskVisit kiosk = new KioskVisit(Map.of("scan", PACE_S, "idle", 600))) {
            Page page = kiosk.page;
            kiosk.open("attract");
            String entry = page.locator(".bl-loop[data-entry]").getAttribute("data-entry");
            page.keyboard().press("x");
            kiosk.assertState("first");
            choose(page, page.locator(".bl-first-where"));
            assertThat(page.locator("bl-entry-panel article")).hasAttribute("data-entry", entry);
            choose(page, page.locator("bl-entry-panel [part=close]"));
            assertThat(page.locator("bl-entry-panel")).isHidden();
            choose(page, page.locator(".bl-visit-home"));
            kiosk.assertState("first");
            assertThat(page.locator(".bl-scan-frame")).isVisible();
        }
    }

    /** Waits until the control is framed, within its group if it has one, and presses the switch. */
    private static void choose(Page page, Locator control) {
        Set<String> triedGroups = new HashSet<>();
        assertThat(control).isVisible();
        for (int second = 0; second < PATIENCE_S; second += PACE_S) {
            BoundingBox frame = page.locator(".bl-scan-frame").boundingBox();
            BoundingBox wanted = control.boundingBox();
            if (isSame(frame, wanted)) {
                page.keyboard().press("x");
                return;
            }
            if (contains(frame, wanted) && triedGroups.add("%.0f %.0f".formatted(frame.y, frame.height))) {
                page.keyboard().press("x");
                page.clock().runFor(PACE_S * 1000L / 2);
            } else {
                page.clock().runFor(PACE_S * 1000L);
            }
        }
        throw new AssertionError(control + " was never framed");
    }

    private static boolean isSame(BoundingBox frame, BoundingBox wanted) {
        return Math.abs(frame.x - wanted.x) < 2
                && Math.abs(frame.y - wanted.y) < 2
                && Math.abs(frame.width - wanted.width) < 2
                && Math.abs(frame.height - wanted.height) < 2;
    }

    private static boolean contains(BoundingBox frame, BoundingBox wanted) {
        return frame.x <= wanted.x + 2
                && frame.y <= wanted.y + 2
                && frame.x + frame.width >= wanted.x + wanted.width - 2
                && frame.y + frame.height >= wanted.y + wanted.height - 2;
    }

    @Test
    void whatHasTheFocus_isSaid_toWhoGoesByKeys() {
        try (KioskVisit kiosk = new KioskVisit(Map.of("spoken", true))) {
            Page page = kiosk.page;
            TestVoice.prepare(page);
            kiosk.open("attract");
            TestVoice.install(page, "en-GB", true);
            page.keyboard().press("Tab");
            assertThat(page.locator(".bl-first h1")).isFocused();
            assertThat(TestVoice.now(page)).isEqualTo("Who kept the lights burning?");

            page.keyboard().press("Tab");
            assertThat(TestVoice.now(page))
                    .isEqualTo(page.locator(".bl-first-way").first().innerText().replaceAll("\\s+", " "));
            page.keyboard().press("Shift");
            assertThat(TestVoice.now(page)).as("a key ends it").isNull();

            page.locator(".bl-first-languages button[lang=en]").focus();
            assertThat(TestVoice.now(page)).isEqualTo("English");
            TestVoice.finish(page);
            assertThat(TestVoice.now(page)).isEqualTo("on");

            page.locator(".bl-first-way").nth(1).press("Enter");
            page.getByRole(AriaRole.LISTBOX).first().focus();
            page.keyboard().press("ArrowDown");
            assertThat(TestVoice.spoken(page).getLast()).isEqualTo("Year");
            TestVoice.finish(page);
            assertThat((String) TestVoice.now(page)).matches("-?\\d+");
        }
    }

    @Test
    void nothingIsSaid_toWhoTouches_norOfThePin() {
        try (KioskVisit kiosk = new KioskVisit(Map.of("spoken", true))) {
            Page page = kiosk.page;
            TestVoice.prepare(page);
            kiosk.open("attract");
            TestVoice.install(page, "en-GB", true);
            page.touchscreen().tap(500, 700);
            kiosk.assertState("first");
            page.locator(".bl-first-way").nth(2).tap();
            page.locator("bl-search").tap();
            assertThat(page.locator(".bl-keyboard")).isVisible();
            assertThat(TestVoice.spoken(page)).isEmpty();

            page.keyboard().press("Control+Alt+p");
            assertThat(page.locator(".bl-staff-pin")).isFocused();
            page.keyboard().type("27");
            page.keyboard().press("Tab");
            assertThat(page.locator(".bl-staff-key").first()).isFocused();
            assertThat(TestVoice.spoken(page)).isEmpty();
        }
    }

    @Test
    void whatIsFramed_isSaid_toWhoHasOneSwitch() {
        try (KioskVisit kiosk = new KioskVisit(Map.of("spoken", true, "scan", PACE_S))) {
            Page page = kiosk.page;
            TestVoice.prepare(page);
            kiosk.open("attract");
            TestVoice.install(page, "en-GB", true);
            page.keyboard().press("x");
            assertThat(page.locator(".bl-first h1")).isFocused();
            String where = page.locator(".bl-first-where").innerText().replaceAll("\\s+", " ");
            for (int second = 0; second < PATIENCE_S && !where.equals(TestVoice.now(page)); second++) {
                page.clock().runFor(PACE_S * 1000L);
            }
            assertThat(TestVoice.now(page)).isEqualTo(where);
            BoundingBox frame = page.locator(".bl-scan-frame").boundingBox();
            assertThat(contains(frame, page.locator(".bl-first-where").boundingBox()))
                    .isTrue();
        }
    }
}
