package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor who sees the whole catalogue at a glance, and opens a part of it. */
@TestInstance(Lifecycle.PER_CLASS)
class GlanceTest {
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

    private void open(String path) {
        visit.open(path);
        visit.page.waitForSelector("bl-places[data-ready]");
        visit.settle();
    }

    @Test
    void cell_opensItsThemeAndTimeInTheTimeline() {
        open("/glance");
        visit.page
                .locator(".bl-glance-cell[aria-label^='Rules and courts, AD 1–1999']")
                .click();
        visit.page.waitForSelector("bl-timeline[data-ready]");
        assertThat(visit.search()).contains("from=0001", "to=1999", "theme=rules");
        assertThat(visit.page.locator("bl-chosen-filters").getByText("Rules and courts"))
                .isVisible();
    }

    @Test
    void disc_isReachedByKeysAndOpensItsCountryInTheTimeline() {
        open("/glance");
        Locator discs = visit.page.locator("bl-places .disc[tabindex='0']");
        assertThat(discs).hasCount(1);
        discs.focus();
        visit.page.keyboard().press("Home");
        visit.page.keyboard().press("f");
        visit.page.keyboard().press("r");
        assertThat(visit.page.locator("bl-places .disc:focus")).hasAttribute("data-code", "FR");
        assertThat(visit.page.locator("bl-places .reading")).containsText("France");
        visit.page.keyboard().press("Enter");
        visit.page.waitForSelector("bl-timeline[data-ready]");
        assertThat(visit.search()).isEqualTo("?country=FR");
    }

    @Test
    void dispute_opensItsEntry() {
        open("/glance");
        Locator dot = visit.page.locator(".bl-glance-dot").first();
        String entry = dot.getAttribute("href").replaceFirst(".*entry=", "");
        dot.click();
        visit.page.waitForSelector("bl-timeline[data-ready]");
        assertThat(visit.search()).isEqualTo("?entry=" + entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/glance", "/glance?lang=ar-XB"})
    void page_fits(String path) {
        open(path);
        visit.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertFits(1280);
        visit.shrinkToPhone();
        assertFits(390);
    }

    private void assertFits(int width) {
        assertThat((Integer) visit.page.evaluate("document.querySelector('bl-numbers').scrollWidth"))
                .isLessThanOrEqualTo(width);
    }
}
