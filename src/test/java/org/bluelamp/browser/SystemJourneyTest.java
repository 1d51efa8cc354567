package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor looks into the systems: counts, walks through a diagram, follows notes, and comes back to the timeline. */
@TestInstance(Lifecycle.PER_CLASS)
class SystemJourneyTest {
    private final Visit visit = new Visit(Visit.desktop());

    @BeforeEach
    void growToDesktop() {
        visit.growToDesktop();
    }

    @AfterEach
    void assertNoFault() {
        visit.assertNoFault();
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    private Locator button(String name) {
        return visit.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator shownItem() {
        return visit.page.locator("bl-diagram [data-node]:visible");
    }

    @Test
    void overview_leadsToASystemAndBack() {
        visit.open("/systems");
        visit.page.getByText("The relay: how a call comes back").click();
        visit.page.waitForSelector("bl-system[data-ready]");
        assertThat(visit.path()).isEqualTo("/systems/relay");
        visit.page.getByText("All systems").click();
        visit.page.waitForSelector(".bl-gallery .bl-card");
        assertThat(visit.path()).isEqualTo("/systems");
    }

    @Test
    void entryInThePanel_leadsToItsSystem() {
        visit.open("/?entry=relay-network");
        visit.panel().locator(".bl-article-system a").click();
        visit.page.waitForSelector("bl-system[data-ready]");
        assertThat(visit.path()).isEqualTo("/systems/relay");
    }

    @Test
    void itsOwnEntry_drawsItsGraphicsInThePanel() {
        visit.open("/?entry=questions-list");
        assertThat(visit.panel().locator("bl-counter [role=timer]")).isVisible();
        assertThat(visit.panel().locator("bl-chart[data-ready]")).isVisible();
        assertThat(visit.panel().locator(".bl-article-face")).hasCount(2);
    }

    @Test
    void note_isFollowedWithinThePage() {
        visit.open("/systems/words");
        visit.page.locator("#ref-1").click();
        assertThat(visit.page.locator("#note-1")).isFocused();
        assertThat(visit.path()).isEqualTo("/systems/words");
    }

    @Test
    void entryInAChart_opensInTheTimeline() {
        visit.open("/systems/questions");
        visit.page
                .locator("bl-chart")
                .getByText("Boats ask the list themselves")
                .click();
        visit.assertOpen("Boats ask the list themselves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"questions", "members", "lamp-room", "many-charts", "relay", "words", "web", "web?lang=ar-XB"})
    void page_fitsAPhone(String system) {
        visit.open("/systems/" + system);
        visit.shrinkToPhone();
        assertThat((Integer) visit.page.evaluate("document.querySelector('bl-system').scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertThat((List<?>) visit.page.evaluate("[...document.querySelectorAll('.bl-article-scroll')]"
                        + ".filter(table => table.scrollWidth > table.clientWidth).map(table => table.textContent)"))
                .as("tables that are cut off")
                .isEmpty();
        assertThat((List<?>) visit.page.evaluate("[...document.querySelectorAll('bl-chart, bl-map, bl-diagram')]"
                        + ".filter(graphic => !graphic.hasAttribute('data-ready')).map(graphic => graphic.outerHTML)"))
                .isEmpty();
    }

    /** What the page's own styles do to the list that a diagram is drawn from. */
    @Test
    void diagram_showsOneItemOfItsListAtATime_andOnPaperAll() {
        visit.open("/systems/relay");
        assertThat(shownItem()).hasCount(1);
        assertThat(shownItem()).hasAttribute("data-node", "caller");
        button("Next").click();
        assertThat(shownItem()).hasCount(1);
        assertThat(shownItem()).not().hasAttribute("data-node", "caller");
        while (button("Next").isEnabled()) button("Next").click();
        assertThat(shownItem()).containsText("Not publicly known");
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(shownItem()).hasCount(6);
        assertThat(visit.page.locator("bl-diagram .stage")).isHidden();
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void headingsFromRightToLeft_nameTheirLanguageAndStandAtTheRight() {
        visit.open("/systems/questions?lang=ar-XB");
        assertThat(visit.page.locator("h2[lang=en]").first()).hasCSS("text-align", "right");
    }
}
