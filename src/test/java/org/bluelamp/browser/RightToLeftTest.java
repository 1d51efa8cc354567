package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.CheckOptions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a language that runs from right to left and needs more room. */
@TestInstance(Lifecycle.PER_CLASS)
class RightToLeftTest {
    /** Goes through all pages, and loads each of them once. */
    private final Visit visit = new Visit(Visit.desktop());

    /**
     * Words of the interface that are plain English: no message file gave them.
     * Texts of the exhibit say so by lang, but in the title of a drawing's part, which can't; a credit is a name, and what
     * Vaadin says of its connection is never shown.
     */
    private static final String ENGLISH_WORDS = "() => { const found = [];"
            + " const walk = (node, lang) => { for (const child of node.childNodes) {"
            + "  if (child.nodeType === 3) { const words = child.textContent.trim();"
            + "   if (lang === 'ar-XB' && /[A-Za-z]{4,}/.test(words)) found.push(words); }"
            + "  else if (child.nodeType === 1 && !['SCRIPT','STYLE','NOSCRIPT','title'].includes(child.tagName)"
            + " && !child.matches('.bl-article-credit, .v-status-message')) {"
            + "   const its = child.getAttribute('lang') || lang; walk(child, its);"
            + "   if (child.shadowRoot) walk(child.shadowRoot, its); } } };"
            + " walk(document.body, document.documentElement.lang); return found; }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?lang=ar-XB",
                "/list?lang=ar-XB&theme=rules",
                "/?lang=ar-XB&entry=lamp-law",
                "/systems?lang=ar-XB",
                "/systems/words?lang=ar-XB",
                "/stories?lang=ar-XB",
                "/stories/singing-lamp?lang=ar-XB",
                "/stories/singing-lamp?lang=ar-XB&step=3",
                "/stories/singing-lamp?lang=ar-XB&step=end"
            })
    void page_runsFromRightToLeftFitsAndSpeaksNoEnglishOfItsOwn(String path) {
        visit.growToDesktop().open(path);
        assertThat(visit.page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(visit.page.locator("html")).hasAttribute("lang", "ar-XB");
        assertFits(1280);
        visit.shrinkToPhone();
        assertFits(390);
        visit.assertNoFault();
    }

    private void assertFits(int width) {
        assertThat((Integer) visit.page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat((List<?>) visit.page.evaluate(ENGLISH_WORDS)).isEmpty();
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    @Test
    void readerChoosesWhichWayTimeRunsAndFindsItSoAgain() {
        try (Visit visit = new Visit(Visit.desktop()).open("/?lang=ar-XB")) {
            assertThat(earlierStandsAtTheLeft(visit)).isTrue();
            visit.page.locator("bl-appearance > button").click();
            visit.page.locator("input[name='time-direction'][value='rtl']").check(new CheckOptions().setForce(true));
            visit.settle();
            assertThat(earlierStandsAtTheLeft(visit)).isFalse();
            visit.open("/?lang=ar-XB");
            assertThat(earlierStandsAtTheLeft(visit)).isFalse();
            visit.page.evaluate("document.querySelector('bl-timeline').focusEntry('first-lamp')");
            visit.settle();
            double before = focusX(visit);
            visit.page.keyboard().press("ArrowLeft");
            visit.settle();
            assertThat(focusX(visit)).isLessThan(before);
            visit.open("/?lang=en");
            assertThat(earlierStandsAtTheLeft(visit)).isTrue();
        }
    }

    private static double focusX(Visit visit) {
        return ((Number) visit.page.evaluate(
                        "document.querySelector('bl-timeline').shadowRoot.activeElement.getBoundingClientRect().right"))
                .doubleValue();
    }

    /** The ticks' years, as they are read from left to right. */
    private static boolean earlierStandsAtTheLeft(Visit visit) {
        return (Boolean)
                visit.page.evaluate("() => { const years = [...document.querySelector('bl-timeline').shadowRoot"
                        + ".querySelectorAll('.ticks .year')].map(each => [each.getBoundingClientRect().x, Number(each.textContent)])"
                        + ".sort(([a], [b]) => a - b).map(([, year]) => year); return years.at(0) < years.at(-1); }");
    }
}
