package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor who sees the whole catalogue at a glance, and opens a part of it. */
class GlanceTest {
    private static Visit visit(NewContextOptions options, String path) {
        Visit visit = new Visit(options).open(path);
        visit.page.waitForSelector("bl-places[data-ready]");
        visit.settle();
        return visit;
    }

    @Test
    void cell_opensItsThemeAndTimeInTheTimeline() {
        try (Visit visit = visit(Visit.desktop(), "/glance")) {
            visit.page
                    .locator(".bl-glance-cell[aria-label^='Law and oversight, 1970s']")
                    .click();
            visit.page.waitForSelector("bl-timeline[data-ready]");
            assertThat(visit.search()).contains("from=1970", "to=1979", "theme=oversight");
            assertThat(visit.page.locator("bl-chosen-filters").getByText("Law and oversight"))
                    .isVisible();
        }
    }

    @Test
    void disc_isReachedByKeysAndOpensItsCountryInTheTimeline() {
        try (Visit visit = visit(Visit.desktop(), "/glance")) {
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
    }

    @Test
    void years_arePlayedByHandAndByButton_andNoDiscCountsWhatIsToCome() {
        try (Visit visit = visit(Visit.desktop().setReducedMotion(ReducedMotion.REDUCE), "/glance")) {
            Locator slider = visit.page.locator("bl-places input");
            int last = visit.page.locator("bl-places .disc").count();
            slider.press("Home");
            assertThat(slider).hasAttribute("aria-valuetext", "1 entry up to 1897");
            assertThat(visit.page.locator("bl-places .disc")).hasCount(1);
            visit.page.locator("bl-places button").click();
            assertThat(visit.page.locator("bl-places button")).containsText("Pause");
            assertThat(slider).not().hasAttribute("aria-valuetext", "1 entry up to 1897");
            slider.press("End");
            assertThat(visit.page.locator("bl-places button")).containsText("Play");
            assertThat(visit.page.locator("bl-places .disc")).hasCount(last);
        }
    }

    @Test
    void dispute_opensItsEntry() {
        try (Visit visit = visit(Visit.desktop(), "/glance")) {
            Locator dot = visit.page.locator(".bl-glance-dot").first();
            String entry = dot.getAttribute("href").replaceFirst(".*entry=", "");
            dot.click();
            visit.page.waitForSelector("bl-timeline[data-ready]");
            assertThat(visit.search()).isEqualTo("?entry=" + entry);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/glance", "/glance?lang=ar-XB"})
    void page_hasNoViolationAndFits(String path) {
        for (ColorScheme palette : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            for (var screen : List.of(Visit.desktop(), Visit.phone())) {
                try (Visit visit = visit(screen.setColorScheme(palette), path)) {
                    visit.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                    assertThat(AccessibilityTest.violations(visit))
                            .as(path + " " + palette)
                            .isEmpty();
                    assertThat((Integer) visit.page.evaluate("document.querySelector('bl-numbers').scrollWidth"))
                            .isLessThanOrEqualTo((Integer) visit.page.evaluate("innerWidth"));
                }
            }
        }
    }
}
