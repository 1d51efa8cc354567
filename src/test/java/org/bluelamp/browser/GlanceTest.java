package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor who sees the whole catalogue at a glance, and opens a part of it. */
class GlanceTest {
    private static final String DISCS =
            "const discs = [...document.querySelector('bl-places').renderRoot.querySelectorAll('.disc')]"
                    + ".map(disc => disc.getBoundingClientRect());";
    /** How many pairs of discs lie on each other by more than their rims. */
    private static final String OVERLAPS = "() => {" + DISCS
            + "return discs.flatMap((a, i) => discs.slice(i + 1).filter(b => Math.hypot(a.x + a.width / 2 - b.x - b.width / 2,"
            + " a.y + a.height / 2 - b.y - b.height / 2) < (a.width + b.width) / 2 - 1)).length }";

    private static final String SMALLEST_DISC =
            "() => {" + DISCS + "return Math.min(...discs.map(disc => disc.width)) + 0.001 }";

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
                    .locator(".bl-glance-cell[aria-label^='Rules and courts, AD 1–1999']")
                    .click();
            visit.page.waitForSelector("bl-timeline[data-ready]");
            assertThat(visit.search()).contains("from=0001", "to=1999", "theme=rules");
            assertThat(visit.page.locator("bl-chosen-filters").getByText("Rules and courts"))
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
            visit.page.locator("bl-places .years button").click();
            assertThat(visit.page.locator("bl-places .years button")).containsText("Pause");
            assertThat(slider).not().hasAttribute("aria-valuetext", "1 entry up to 1897");
            slider.press("End");
            assertThat(visit.page.locator("bl-places .years button")).containsText("Play");
            assertThat(visit.page.locator("bl-places .disc")).hasCount(last);
        }
    }

    @Test
    void year_standsInTheAddress_andInThatOfEachDisc_andBackLeadsToThePageAsItWasFound() {
        try (Visit visit = visit(Visit.desktop(), "/glance?year=1960")) {
            Locator slider = visit.page.locator("bl-places input");
            assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile(".* up to 1960"));
            slider.press("ArrowLeft");
            assertThat(visit.search()).isEqualTo("?year=1959");
            assertThat(visit.page.locator("bl-places .disc[data-code='US']"))
                    .hasAttribute("href", ".?country=US&to=1959");
            visit.open("/glance");
            slider.press("ArrowLeft");
            slider.press("ArrowLeft");
            visit.page.goBack();
            assertThat(slider).hasAttribute("aria-valuetext", "53 entries up to 2025");
            assertThat(visit.search()).isEmpty();
        }
    }

    @Test
    void keyThatIsHeld_writesOneYearIntoTheAddress() {
        try (Visit visit = visit(Visit.desktop(), "/glance")) {
            Locator slider = visit.page.locator("bl-places input");
            slider.focus();
            for (int i = 0; i < 3; i++) visit.page.keyboard().down("ArrowLeft");
            assertThat(visit.search()).isEmpty();
            visit.page.keyboard().up("ArrowLeft");
            assertThat(visit.search()).isEqualTo("?year=2022");
        }
    }

    @Test
    void discsOnAPhone_standApart_andAreLargeEnoughForAFingerWhereAPartIsSeen() {
        try (Visit visit = visit(Visit.phone().setReducedMotion(ReducedMotion.REDUCE), "/glance")) {
            assertThat((Integer) visit.page.evaluate(OVERLAPS)).isZero();
            visit.page.locator("bl-places .disc[data-code='FR']").focus();
            for (int i = 0; i < 4; i++) visit.page.keyboard().press("+");
            assertThat((Integer) visit.page.evaluate(OVERLAPS)).isZero();
            assertThat((Double) visit.page.evaluate(SMALLEST_DISC)).isGreaterThanOrEqualTo(24);
            visit.page.locator("bl-places .disc[data-code='BE']").click();
            visit.page.waitForSelector("bl-timeline[data-ready]");
            assertThat(visit.search()).isEqualTo("?country=BE");
        }
    }

    @Test
    void discs_standByShares_soThatTheyStayInPlaceOnNarrowerPaper() {
        try (Visit visit = visit(Visit.desktop(), "/glance")) {
            assertThat(visit.page.locator("bl-places .disc[data-code='JP']"))
                    .hasAttribute("style", Pattern.compile("left: ?[\\d.]+%; ?top: ?[\\d.]+%; ?width: ?[\\d.]+%;?"));
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
    void page_fitsAndHasNoViolationInEitherPalette(String path) {
        for (var screen : List.of(Visit.desktop(), Visit.phone())) {
            try (Visit visit = visit(screen, path)) {
                visit.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                assertThat((Integer) visit.page.evaluate("document.querySelector('bl-numbers').scrollWidth"))
                        .isLessThanOrEqualTo((Integer) visit.page.evaluate("innerWidth"));
                Axe.assertNoViolationInEitherPalette(visit, path);
            }
        }
    }
}
