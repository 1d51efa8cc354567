package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A visitor far from the server, who does the next thing before the answer to the last one has come. */
@TestInstance(Lifecycle.PER_CLASS)
class RoundTripTest {
    private static final int FAR_MS = 800;
    private static final String FIRST = "first-lamp";
    private static final String FIRST_TITLE = "Port Nowhere lights a lamp that sings";
    private static final String SECOND = "coast-radio";
    private static final String SECOND_TITLE = "Noman Bay starts a regular \"harbour\" radio";
    /** Counts what reaches the history, and lets a test refuse it. */
    private static final String WATCHED_HISTORY = "window.historyCalls = 0; window.historyRefuses = false;"
            + " for (const name of ['pushState', 'replaceState']) { const write = history[name].bind(history);"
            + " history[name] = (...address) => { if (window.historyRefuses) throw new DOMException('', 'SecurityError');"
            + " window.historyCalls++; write(...address); }; }";

    private final Visit visit = new Visit(Visit.desktop());

    @BeforeAll
    void watchTheHistory() {
        visit.page.addInitScript(WATCHED_HISTORY);
    }

    @BeforeEach
    void comeNear() {
        visit.fromAfar(0);
    }

    @AfterEach
    void assertNoFault() {
        visit.assertNoFault();
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    private Locator filter(String name) {
        return visit.page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private void openFilters() {
        visit.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filters"))
                .click();
    }

    @Test
    void secondFilter_isNotUndoneByTheAnswerToTheFirst() {
        visit.open("/list").fromAfar(FAR_MS);
        openFilters();
        filter("Boats").check();
        filter("First use").check();
        assertThat(visit.search()).isEqualTo("?theme=boats&kind=first-use");
        assertThat(visit.page.locator("bl-chosen-filters li")).hasCount(2);
        visit.page.waitForFunction("() => document.querySelector('bl-list').src.includes('kind=first-use')");
        visit.settle();
        assertThat(filter("Boats")).isChecked();
        assertThat(filter("First use")).isChecked();
        assertThat(visit.search()).isEqualTo("?theme=boats&kind=first-use");
    }

    @Test
    void secondEntry_isNotReplacedByTheLateArticleOfTheFirst() {
        visit.open("/").fromAfar(2 * FAR_MS);
        visit.page.evaluate("() => { window.seen = []; const panel = document.querySelector('bl-entry-panel');"
                + " const see = () => { const title = panel.querySelector('h2');"
                + " if (title?.checkVisibility({ visibilityProperty: true })) window.seen.push([panel.entry, title.textContent]);"
                + " requestAnimationFrame(see); }; see(); }");
        visit.mark(FIRST).click();
        visit.mark(SECOND).click();
        visit.assertOpen(SECOND_TITLE);
        visit.settle();
        assertThat(visit.search()).isEqualTo("?entry=" + SECOND);
        assertThat(visit.page.evaluate("document.querySelector('bl-timeline').selected"))
                .isEqualTo(SECOND);
        assertThat(visit.page.evaluate("JSON.stringify([...new Set(window.seen.map(String))])"))
                .isEqualTo("[\"" + SECOND + "," + SECOND_TITLE.replace("\"", "\\\"") + "\"]");
    }

    @Test
    void entryThatWasClosedAgain_staysClosedWhenItsArticleComes() {
        visit.open("/").fromAfar(FAR_MS);
        visit.mark(FIRST).click();
        assertThat(visit.panel()).isVisible();
        visit.page.keyboard().press("Escape");
        visit.assertNothingOpen();
        visit.settle();
        visit.assertNothingOpen();
        visit.mark(FIRST).click();
        visit.assertOpen(FIRST_TITLE);
    }

    @Test
    void focusThatHasGoneOn_isNotTakenByAnArticleThatComes() {
        visit.open("/").fromAfar(FAR_MS);
        visit.mark(FIRST).click();
        Locator field = visit.page.locator("bl-search input");
        field.click();
        visit.assertOpen(FIRST_TITLE);
        assertThat(field).isFocused();
    }

    @Test
    void filterPressedDuringBack_isKept() {
        visit.open("/list");
        openFilters();
        filter("Boats").check();
        filter("Signals").check();
        visit.settle();
        visit.fromAfar(FAR_MS);
        visit.page.evaluate("history.back()");
        assertThat(filter("Signals")).not().isChecked();
        assertThat(filter("Boats")).isChecked();
        filter("First use").check();
        visit.page.waitForFunction("() => document.querySelector('bl-list').src.includes('kind=first-use')");
        visit.settle();
        assertThat(visit.search()).isEqualTo("?theme=boats&kind=first-use");
        assertThat(visit.page.locator("bl-chosen-filters li")).hasCount(2);
        visit.page.evaluate("history.back()");
        visit.page.waitForFunction("() => location.search === '?theme=boats'");
        visit.settle();
        assertThat(visit.search()).as("the router adds no step of its own").isEqualTo("?theme=boats");
        assertThat(filter("First use")).not().isChecked();
    }

    @Test
    void backAfterFilters_leavesTheLinksToOtherViewsInStep() {
        visit.open("/list?theme=boats");
        openFilters();
        filter("First use").check();
        visit.settle();
        visit.page.evaluate("history.back()");
        visit.page.waitForFunction("() => location.search === '?theme=boats'");
        visit.settle();
        assertThat(visit.page.locator("a[data-keeps-view]").first()).hasJSProperty("search", "?theme=boats");
    }

    @Test
    void storyTurnedDuringBack_staysWhereItWasTurnedTo() {
        visit.open("/stories/singing-lamp");
        Locator next = visit.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next").setExact(true));
        next.click();
        next.click();
        visit.settle();
        visit.fromAfar(FAR_MS);
        visit.page.evaluate("history.back()");
        visit.page.waitForFunction("() => location.search === '?step=2'");
        next.click();
        next.click();
        assertThat(visit.search()).isEqualTo("?step=4");
        visit.settle();
        assertThat(visit.search()).isEqualTo("?step=4");
        assertThat(visit.page.locator("bl-story .bl-pages > :not([hidden]) h2")).hasText("Motor boats spread");
    }

    @Test
    void heldKey_reachesTheHistorySomeTwoTimesASecond_andTheLastWindowAlways() {
        visit.open("/?from=1925&to=1930");
        int before = historyCalls();
        long start = System.nanoTime();
        visit.page.locator("bl-timeline .overview [role=slider]").first().focus();
        for (int repeat = 0; repeat < 120; repeat++) {
            visit.page.keyboard().down(repeat % 60 < 30 ? "ArrowRight" : "ArrowLeft");
        }
        visit.page.keyboard().down("ArrowRight");
        visit.settle();
        visit.page.waitForFunction("() => new URLSearchParams(location.search).get('from') === "
                + "document.querySelector('bl-timeline').from");
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(historyCalls() - before).isBetween(2, (int) (7 + 2 * seconds));
    }

    private int historyCalls() {
        return ((Number) visit.page.evaluate("window.historyCalls")).intValue();
    }

    @Test
    void historyThatRefuses_doesNotKeepEntriesFromOpening() {
        visit.open("/");
        visit.page.evaluate("window.historyRefuses = true");
        visit.mark(FIRST).click();
        visit.assertOpen(FIRST_TITLE);
        visit.mark(SECOND).click();
        visit.assertOpen(SECOND_TITLE);
        assertThat(visit.search()).isEmpty();
        visit.page.evaluate("window.historyRefuses = false");
        visit.page.waitForFunction("id => location.search === `?entry=${id}`", SECOND);
    }

    @Test
    void eachDocument_isAskedForOnce() {
        List<String> asked = new ArrayList<>();
        visit.page.onRequest(request -> {
            if (request.url().contains("/api/v1/")) asked.add(inOneOrder(request));
        });
        visit.open("/?lang=ar&theme=signals");
        visit.page.locator("bl-search input").fill("radio");
        visit.page.keyboard().press("Enter");
        visit.page.waitForFunction("() => document.querySelector('bl-timeline').src.includes('q=radio')");
        visit.settle();
        visit.mark(SECOND).click();
        assertThat(visit.panel().locator("h2").first()).isVisible();
        visit.settle();
        assertThat(asked).anyMatch(address -> address.contains("q=radio")).doesNotHaveDuplicates();
    }

    private static String inOneOrder(Request request) {
        URI address = URI.create(request.url());
        String parameters =
                Arrays.stream(address.getQuery().split("&")).sorted().collect(Collectors.joining("&"));
        return address.getPath() + "?" + parameters;
    }
}
