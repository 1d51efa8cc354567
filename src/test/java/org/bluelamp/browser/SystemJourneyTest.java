package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor looks into the systems: counts, walks through a diagram, follows notes, and comes back to the timeline. */
class SystemJourneyTest {
    private static long count(Visit visit) {
        return Long.parseLong(
                visit.page.locator("bl-counter [role=timer]").textContent().replace(",", ""));
    }

    private static void waitForCountAbove(Visit visit, long count) {
        visit.page.waitForFunction(
                "count => Number(document.querySelector('bl-counter').shadowRoot.querySelector('[role=timer]')"
                        + ".textContent.replaceAll(',', '')) > count",
                (double) count);
    }

    private static Locator button(Visit visit, String name) {
        return visit.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator shownItem(Visit visit) {
        return visit.page.locator("bl-diagram [data-node]:visible");
    }

    @Test
    void overview_leadsToASystemAndBack() {
        try (Visit visit = new Visit(Visit.desktop()).open("/systems")) {
            visit.page.getByText("The relay: how a call comes back").click();
            visit.page.waitForSelector("bl-system[data-ready]");
            assertThat(visit.path()).isEqualTo("/systems/relay");
            visit.page.getByText("All systems").click();
            visit.page.waitForSelector(".bl-gallery .bl-card");
            assertThat(visit.path()).isEqualTo("/systems");
        }
    }

    @Test
    void entryInThePanel_leadsToItsSystem() {
        try (Visit visit = new Visit(Visit.desktop()).open("/?entry=relay-network")) {
            visit.panel().locator(".bl-article-system a").click();
            visit.page.waitForSelector("bl-system[data-ready]");
            assertThat(visit.path()).isEqualTo("/systems/relay");
        }
    }

    @Test
    void itsOwnEntry_drawsItsGraphicsInThePanel() {
        try (Visit visit = new Visit(Visit.desktop()).open("/?entry=questions-list")) {
            assertThat(visit.panel().locator("bl-counter [role=timer]")).isVisible();
            assertThat(visit.panel().locator("bl-chart[data-ready]")).isVisible();
            assertThat(visit.panel().locator(".bl-article-face")).hasCount(2);
        }
    }

    @Test
    void counter_afterTheDeviceSlept_isRightAtOnce() {
        try (Visit visit = new Visit(Visit.desktop())) {
            visit.page.clock().install();
            visit.open("/systems/questions");
            waitForCountAbove(visit, 0);
            visit.page.clock().fastForward("01:00:00");
            waitForCountAbove(visit, 20_000_000 / 24);
        }
    }

    @Test
    void captionsOfAChart_fromRightToLeft_nameTheirLanguageAndStandAtTheRight() {
        try (Visit visit = new Visit(Visit.desktop()).open("/systems/questions?lang=ar-XB")) {
            Locator unit = visit.page.locator("bl-chart figcaption .notes p").first();
            assertThat(unit).hasAttribute("lang", "en");
            assertThat(unit).hasCSS("direction", "ltr");
            assertThat(unit).hasCSS("text-align", "right");
            assertThat(visit.page.locator("h2[lang=en]").first()).hasCSS("text-align", "right");
        }
    }

    @Test
    void counter_runsStandsStillAndRunsOn() {
        try (Visit visit = new Visit(Visit.desktop()).open("/systems/questions")) {
            waitForCountAbove(visit, 100);
            button(visit, "Pause").click();
            long paused = count(visit);
            visit.page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            assertThat(count(visit)).isEqualTo(paused);
            button(visit, "Run on").click();
            waitForCountAbove(visit, paused);
            assertThat(visit.page.locator("bl-counter [aria-live]")).hasCount(0);
        }
    }

    @Test
    void counter_withLittleMotion_saysThatItIsRenewedSeldom() {
        try (Visit visit =
                new Visit(Visit.desktop().setReducedMotion(ReducedMotion.REDUCE)).open("/systems/questions")) {
            assertThat(visit.page.getByText("renewed every ten seconds")).isVisible();
        }
    }

    @Test
    void diagram_isWalkedThroughByKeys_andSaysWhatIsNotKnown() {
        try (Visit visit = new Visit(Visit.desktop()).open("/systems/relay")) {
            assertThat(shownItem(visit)).hasCount(1);
            assertThat(shownItem(visit)).hasAttribute("data-node", "caller");
            button(visit, "Next").focus();
            for (int step = 0; step < 5; step++) {
                visit.page.keyboard().press("Enter");
            }
            assertThat(shownItem(visit)).hasAttribute("data-node", "back");
            assertThat(shownItem(visit)).containsText("Not publicly known");
            assertThat(visit.page.locator("bl-diagram [role=status]")).containsText("6 of 6");
            assertThat(button(visit, "Next")).isDisabled();
            button(visit, "Relay").click();
            assertThat(shownItem(visit)).hasAttribute("data-node", "relay");
            assertThat(visit.page.locator("bl-diagram [aria-current=step]")).hasText("Relay");
        }
    }

    @Test
    void diagram_onPaper_isTheWholeList() {
        try (Visit visit = new Visit(Visit.desktop()).open("/systems/relay")) {
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(shownItem(visit)).hasCount(6);
            assertThat(visit.page.locator("bl-diagram .stage")).isHidden();
        }
    }

    @Test
    void diagram_inForcedColours_keepsItsLinesAndFrames() {
        try (Visit visit = new Visit(Visit.desktop().setForcedColors(ForcedColors.ACTIVE)).open("/systems/web")) {
            assertThat(visit.page.locator("bl-diagram .box.unknown").first()).hasCSS("border-top-style", "dashed");
            assertThat(visit.page.locator("bl-diagram svg > path")).hasCount(14);
        }
    }

    @Test
    void diagram_fromRightToLeft_beginsAtTheRight() {
        try (Visit visit = new Visit(Visit.desktop()).open("/systems/relay?lang=ar-XB")) {
            Locator boxes = visit.page.locator("bl-diagram .box");
            assertThat(boxes.first().boundingBox().x).isGreaterThan(boxes.last().boundingBox().x);
        }
    }

    @Test
    void note_isFollowedWithinThePage() {
        try (Visit visit = new Visit(Visit.desktop()).open("/systems/words")) {
            visit.page.locator("#ref-1").click();
            assertThat(visit.page.locator("#note-1")).isFocused();
            assertThat(visit.path()).isEqualTo("/systems/words");
        }
    }

    @Test
    void entryInAChart_opensInTheTimeline() {
        try (Visit visit = new Visit(Visit.desktop()).open("/systems/questions")) {
            visit.page
                    .locator("bl-chart")
                    .getByText("Boats ask the list themselves")
                    .click();
            visit.assertOpen("Boats ask the list themselves");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"questions", "members", "lamp-room", "many-charts", "relay", "words", "web", "web?lang=ar-XB"})
    void page_fitsAPhone(String system) {
        try (Visit visit = new Visit(Visit.phone()).open("/systems/" + system)) {
            assertThat((Integer) visit.page.evaluate("document.querySelector('bl-system').scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat(
                            (List<?>)
                                    visit.page.evaluate(
                                            "[...document.querySelectorAll('.bl-article-scroll')]"
                                                    + ".filter(table => table.scrollWidth > table.clientWidth).map(table => table.textContent)"))
                    .as("tables that are cut off")
                    .isEmpty();
            assertThat(
                            (List<?>)
                                    visit.page.evaluate(
                                            "[...document.querySelectorAll('bl-chart, bl-map, bl-diagram')]"
                                                    + ".filter(graphic => !graphic.hasAttribute('data-ready')).map(graphic => graphic.outerHTML)"))
                    .isEmpty();
        }
    }
}
