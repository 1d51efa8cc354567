package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each state of the kiosk is legible and named in each of its palettes. */
@Tag("long")
class KioskPalettesTest {
    private static void assertLegible(KioskVisit kiosk, String state) {
        kiosk.visit.settle();
        Axe.assertNoViolationInAnyKioskPalette(kiosk.page, state);
    }

    private static void putAway(Page page) {
        page.locator(".bl-kiosk-dialog button").last().tap();
        assertThat(page.locator(".bl-kiosk-dialog")).hasCount(0);
    }

    @Test
    void screensToChooseFrom() {
        try (KioskVisit kiosk = new KioskVisit(Map.of("scan", 2))) {
            Page page = kiosk.page;
            kiosk.open("attract");
            assertThat(page.locator(".bl-loop[data-entry]")).isVisible();
            assertLegible(kiosk, "the loop");
            page.keyboard().press("Control+Alt+p");
            assertThat(page.locator(".bl-staff-pin")).isVisible();
            assertLegible(kiosk, "the pad for the PIN");
            putAway(page);

            page.touchscreen().tap(500, 700);
            kiosk.assertState("first");
            assertLegible(kiosk, "the first screen");
            page.locator(".bl-first-way").first().tap();
            assertThat(page.locator(".bl-tour").first()).isVisible();
            assertLegible(kiosk, "the tours");
            page.locator(".bl-tours-back").tap();
            page.locator(".bl-first-way").nth(1).tap();
            assertThat(page.locator(".bl-year")).isVisible();
            assertLegible(kiosk, "the wheels");
            page.locator(".bl-tours-back").tap();
            page.locator(".bl-first-scan").tap();
            assertThat(page.locator(".bl-scan")).isVisible();
            assertLegible(kiosk, "choosing with one switch");
        }
    }

    @Test
    void visit() {
        try (KioskVisit kiosk = new KioskVisit(Map.of("address", "https://lamp.example.org", "idle", 600))) {
            Page page = kiosk.page;
            kiosk.open("attract");
            page.keyboard().press("a");
            page.locator(".bl-first-way").nth(2).tap();
            assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
            assertLegible(kiosk, "the timeline");
            page.locator("bl-filters").tap();
            assertThat(page.locator("bl-filters [popover]")).isVisible();
            assertLegible(kiosk, "the filters");
            page.keyboard().press("Escape");
            page.locator("bl-search").tap();
            assertThat(page.locator(".bl-keyboard")).isVisible();
            for (String letter : "fog".split("")) {
                page.locator(".bl-keyboard button:text-is('" + letter + "')").tap();
            }
            page.clock().runFor(1000);
            assertThat(page.locator("bl-search [role=option]").first()).isVisible();
            assertLegible(kiosk, "the search");
            page.locator("bl-search [role=option]").first().tap();
            assertThat(page.locator("bl-entry-panel article")).isVisible();
            assertLegible(kiosk, "an entry");
            page.locator("bl-entry-panel .bl-article-notes a[href^=http]")
                    .first()
                    .tap();
            assertLegible(kiosk, "the card of a source");
            putAway(page);
            page.locator(".bl-visit-take").tap();
            assertLegible(kiosk, "the card to take along");
            putAway(page);
            page.locator(".bl-visit-reach").tap();
            assertLegible(kiosk, "an entry brought down");
            page.locator(".bl-visit-size").tap();
            page.locator(".bl-visit-size").tap();
            assertLegible(kiosk, "an entry in the largest letters");

            page.locator(".bl-visit-home").tap();
            assertLegible(kiosk, "the first screen in the largest letters");
            page.locator(".bl-first-way").first().tap();
            page.locator(".bl-tour").first().tap();
            assertThat(page.locator("bl-exhibit[view=story][data-ready]")).isVisible();
            assertLegible(kiosk, "a story");
            page.clock().runFor(601_000);
            kiosk.assertState("countdown");
            assertLegible(kiosk, "the countdown");
        }
    }

    @Test
    void darkOfClosingTime() {
        List<Map<String, Object>> never = List.of(Map.of("days", List.of(), "from", 0, "to", 1));
        try (KioskVisit kiosk = new KioskVisit(Map.of("open", never))) {
            kiosk.open("closed");
            assertLegible(kiosk, "the dark of closing time");
            kiosk.page.keyboard().press("Control+Alt+p");
            Locator pin = kiosk.page.locator(".bl-staff-pin");
            assertThat(pin).isVisible();
            assertLegible(kiosk, "the pad for the PIN at closing time");
        }
    }
}
