package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A visitor who follows what led to what: by key, by press, and with the whole thread in view. */
class ThreadTest {
    private static final String FORK = "harbour-pact";
    private static final String BEFORE_FORK = "keepers-congress";

    private Visit visit;

    private void open(NewContextOptions screen, String path) {
        visit = new Visit(screen).open(path);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    private void press(String key) {
        visit.page.keyboard().press(key);
        visit.settle();
    }

    private void waitForEntry(String id) {
        visit.page.waitForFunction("id => new URLSearchParams(location.search).get('entry') === id", id);
        visit.page.waitForFunction("id => document.querySelector('bl-entry-panel article')?.dataset.entry === id", id);
        visit.settle();
    }

    private String focusedElement() {
        return (String) visit.page.evaluate("document.activeElement.localName");
    }

    private Locator news() {
        return visit.page.locator("bl-timeline [role=status]");
    }

    @Test
    void keys_inTheGraphic_walkTheThread_andTheFocusStaysThere() {
        open(Visit.desktop(), "/?entry=" + BEFORE_FORK);
        visit.page.evaluate("id => document.querySelector('bl-timeline').focusEntry(id)", BEFORE_FORK);
        visit.settle();
        press("]");
        waitForEntry(FORK);
        assertThat(focusedElement()).isEqualTo("bl-timeline");
        assertThat(news()).hasText(Pattern.compile("Led to: Harbours .*, \\d+ of \\d+ in this thread"));
        press("[");
        waitForEntry(BEFORE_FORK);
        assertThat(news()).containsText("Led here: ");
    }

    @Test
    void keys_inThePanel_walkTheThread_andGoOnFromThere() {
        open(Visit.desktop(), "/?entry=" + BEFORE_FORK);
        visit.page.evaluate("document.querySelector('bl-entry-panel').shadowRoot.querySelector('section').focus()");
        press("]");
        waitForEntry(FORK);
        // The system's own graphic in the panel has words of its own.
        assertThat(visit.page.locator("bl-entry-panel .unseen").first()).containsText("in this thread");
        assertThat(visit.page.locator(".bl-thread summary[data-step=forward]")).isFocused();
        press("]");
        Locator ways = visit.page.locator(".bl-thread-forward a");
        assertThat(ways.first()).isFocused();
        press("Escape");
        assertThat(ways.first()).isHidden();
        assertThat(visit.panel()).isVisible();
        press("[");
        waitForEntry(BEFORE_FORK);
    }

    @Test
    void touch_followsTheThreadFromTheSheet() {
        open(Visit.phone(), "/?entry=" + BEFORE_FORK);
        visit.page.locator(".bl-thread a[data-step=forward]").tap();
        waitForEntry(FORK);
        visit.page.locator(".bl-thread summary[data-step=forward]").tap();
        visit.page.locator(".bl-thread-forward a").first().tap();
        waitForEntry("pact-rules");
        assertThat(visit.panel()).containsText("in this thread", new ContainsTextOptions().setIgnoreCase(true));
    }

    @Test
    void wholeThread_narrowsTheTimelineAndTheList_andTheChipLeavesIt() {
        open(Visit.desktop(), "/?entry=relay-network&from=1999&to=2005");
        visit.page.locator(".bl-thread-whole").click();
        visit.page.waitForFunction("() => location.search.includes('thread=relay-network')");
        visit.settle();
        assertThat(visit.search()).doesNotContain("from=");
        Locator chips = visit.page.locator("bl-chosen-filters li button");
        assertThat(chips).hasText("Thread of: Relays join all harbours in one network");
        assertThat(visit.mark(BEFORE_FORK)).isVisible();
        assertThat(visit.page.locator("bl-timeline .arcs path").count()).isGreaterThan(5);

        visit.page
                .locator("a[data-keeps-view]", new LocatorOptions().setHasText("List"))
                .click();
        Locator rows = visit.page.locator("bl-list a[data-entry]");
        assertThat(rows.first()).hasAttribute("data-entry", BEFORE_FORK);
        assertThat(rows.count()).isBetween(5, 40);

        chips.first().click();
        visit.page.waitForFunction("() => !location.search.includes('thread')");
        visit.page.waitForFunction(
                "() => document.querySelector('bl-list').shadowRoot.querySelectorAll('a').length > 40");
    }

    @Test
    void sheetBesideAWholeThread_isLow_andGrowsToItsWholeHeight() {
        open(Visit.phone(), "/?entry=relay-network&thread=relay-network");
        assertThat(visit.page.locator("bl-entry-panel .bl-article-drawing"))
                .not()
                .isVisible();
        assertThat(shareOfSheet()).isLessThan(0.3);
        visit.page.locator("bl-entry-panel .grip").tap();
        visit.page.locator("bl-entry-panel[tall]").waitFor();
        assertThat(shareOfSheet()).isBetween(0.8, 0.95);
    }

    /** What the sheet of the open entry takes of the window's height. */
    private double shareOfSheet() {
        return ((Number) visit.page.evaluate(
                        "document.querySelector('bl-entry-panel').getBoundingClientRect().height / innerHeight"))
                .doubleValue();
    }

    @Test
    void addressOfAThread_showsItWhole_andFitComesBackToIt() {
        open(Visit.desktop(), "/?thread=print-bank");
        Locator span = visit.page.locator("bl-timeline .corner");
        String whole = span.textContent();
        assertThat(whole).startsWith("198");
        visit.page.evaluate("document.querySelector('bl-timeline').focusEntry('print-bank')");
        visit.settle();
        press("+");
        visit.page.waitForFunction("() => location.search.includes('from=')");
        press("0");
        visit.page.waitForFunction("() => location.search === '?thread=print-bank'");
        assertThat(span).hasText(whole);
    }
}
