package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A visitor with a mouse goes through the published exhibit: the one journey that reads what editors write. */
@TestInstance(Lifecycle.PER_CLASS)
class MainJourneyTest {
    private static final String EMERGENCY = "emergency-999";
    private static final String EMERGENCY_TITLE = "London launches 999 emergency calls";

    private final Visit visit = Visit.toTheCuratedExhibit(Visit.desktop());

    @AfterEach
    void assertNoFault() {
        visit.assertNoFault();
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    @Test
    void timeline_opened_showsEntriesThatCanBeSeen() {
        visit.open("/");
        assertThat(visit.page).hasTitle("Blue Lamp");
        assertThat(visit.mark("melbourne-wireless-patrol")).isVisible();
    }

    @Test
    void zoomingIntoTheThirties_showsThemLargeAndKeepsTheWindowInTheAddress() {
        visit.open("/?from=1930&to=1939");
        assertThat(visit.mark(EMERGENCY)).isVisible();
        Locator timeline = visit.page.locator("bl-timeline");
        timeline.hover();
        visit.page.mouse().wheel(0, -400);
        visit.settle();
        visit.page.waitForFunction("() => location.search.includes('from=193')");
        assertThat(visit.search()).contains("from=193").contains("to=193");
    }

    @Test
    void markPressed_opensItsEntryWithSourcesAndBackClosesItAgain() {
        visit.open("/?from=1930&to=1939");
        visit.mark(EMERGENCY).click();
        visit.assertOpen(EMERGENCY_TITLE);
        assertThat(visit.search()).contains("entry=" + EMERGENCY);
        Locator source =
                visit.panel().locator(".bl-article-notes a[href^='http']").first();
        assertThat(source).isVisible();
        assertThat(source.getAttribute("href")).startsWith("http");
        visit.page.goBack();
        visit.assertNothingOpen();
        visit.page.goForward();
        visit.assertOpen(EMERGENCY_TITLE);
    }

    @Test
    void noteNumberPressed_goesToItsSourceAndLeavesTheAddressAlone() {
        visit.open("/?entry=" + EMERGENCY);
        String before = visit.page.url();
        visit.panel().locator(".bl-article-refs a").first().click();
        assertThat(visit.panel().locator(".bl-article-notes li").first()).isInViewport();
        assertThat(visit.page.url()).isEqualTo(before);
    }

    @Test
    void whatAnEntryLedTo_isOpenedInTheSameView() {
        visit.open("/?from=1930&to=1980&kind=system-launch&entry=" + EMERGENCY);
        visit.panel().locator(".bl-article-link").first().click();
        visit.page.waitForFunction("before => !location.search.includes(before)", EMERGENCY);
        assertThat(visit.search()).contains("kind=system-launch").doesNotContain("entry=" + EMERGENCY);
        visit.page.goBack();
        visit.assertOpen(EMERGENCY_TITLE);
    }

    @Test
    void movingWithAnOpenEntry_leavesTheReaderAtTheirPlace() {
        visit.open("/?from=1930&to=1980&entry=" + EMERGENCY);
        visit.page.evaluate("document.querySelector('bl-entry-panel h2').dataset.mine = 'yes'");
        visit.page.locator("bl-timeline").hover();
        visit.page.mouse().wheel(0, -300);
        visit.page.waitForFunction("() => !location.search.includes('from=1930&')");
        visit.settle();
        assertThat(visit.panel().locator("h2[data-mine]")).hasText(EMERGENCY_TITLE);
    }

    @Test
    void wordsTyped_findTheEntryInSpiteOfATypingMistake() {
        visit.open("/");
        Locator field = visit.page.locator("bl-search input");
        field.fill("breathalizer");
        Locator match = visit.page.getByRole(AriaRole.OPTION).first();
        assertThat(match).containsText("Breathalyzer");
        match.click();
        visit.assertOpen("Borkenstein invents the Breathalyzer");
        assertThat(visit.search()).as("opened, and nothing filtered").doesNotContain("q=");
        assertThat(field).hasValue("breathalizer");
    }

    @Test
    void themeChosen_filtersTimelineAndListAlikeAndIsClearedByOnePress() {
        visit.open("/");
        visit.page.getByRole(AriaRole.BUTTON, named("Filters")).click();
        visit.page.getByRole(AriaRole.CHECKBOX, named("Mobility")).check();
        visit.page.getByRole(AriaRole.BUTTON, named("Done").setExact(true)).click();
        assertThat(visit.page.locator("bl-chosen-filters .found")).containsText("of");
        visit.page.waitForFunction("() => !document.querySelector('bl-timeline').shadowRoot"
                + ".querySelector('[data-entry=\"melbourne-wireless-patrol\"]')");
        visit.page.getByRole(AriaRole.LINK, linkNamed("List")).click();
        Locator rows = visit.page.locator("bl-list[data-ready] a[data-entry]");
        assertThat(rows.first()).isVisible();
        assertThat(visit.path()).isEqualTo("/list");
        assertThat(visit.search()).isEqualTo("?theme=mobility");
        for (Locator theme : visit.page.locator("bl-list .theme").all()) {
            assertThat(theme).hasText("Mobility");
        }
        int filtered = rows.count();
        visit.page
                .locator("bl-chosen-filters")
                .getByRole(AriaRole.BUTTON, locatorNamed("Clear all"))
                .click();
        visit.page.waitForFunction(
                "count => document.querySelector('bl-list').shadowRoot.querySelectorAll('a[data-entry]').length > count",
                filtered);
        assertThat(visit.search()).isEmpty();
    }

    @Test
    void listRowPressed_opensTheEntryBesideTheList() {
        visit.open("/list");
        visit.page.locator("bl-list a[data-entry='" + EMERGENCY + "']").click();
        visit.assertOpen(EMERGENCY_TITLE);
        assertThat(visit.path()).isEqualTo("/list");
    }

    @Test
    void copiedAddress_restoresTheView() {
        visit.open("/?from=1930&to=1939&theme=communications&entry=" + EMERGENCY);
        visit.assertOpen(EMERGENCY_TITLE);
        assertThat(visit.mark(EMERGENCY)).isVisible();
        assertThat(visit.page.locator("bl-chosen-filters li")).hasCount(1);
        assertThat(visit.page).hasTitle(EMERGENCY_TITLE + " – Blue Lamp");
    }

    @Test
    void nonsenseInTheAddress_showsTheWholeTimeline() {
        visit.open("/?from=yesterday&to=%00&theme=%3Cscript%3E&kind=&entry=../../etc&q=%22)(*~&lang=xx&country=ZZZ");
        assertThat(visit.page.locator("bl-timeline[data-ready]")).isVisible();
        visit.assertNothingOpen();
    }

    @Test
    void addressThatCannotBeDecoded_showsTheWholeTimeline() {
        visit.open("/?q=%E0%A4%A&theme=%");
        assertThat(visit.search()).isEmpty();
        visit.assertNothingOpen();
    }

    @Test
    void unknownAddress_saysSoAndLeadsBack() {
        visit.tolerating404(true).open("/no-such-page");
        assertThat(visit.page.getByRole(AriaRole.HEADING)).hasText("There is nothing at this address");
        visit.page
                .locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Timeline").setExact(true))
                .click();
        assertThat(visit.page.locator("bl-timeline[data-ready]")).isVisible();
        visit.tolerating404(false);
    }

    @Test
    void lostSession_comesBackByItselfInTheSameView() {
        visit.open("/?from=1930&to=1939&theme=communications");
        visit.loseAllSessions();
        visit.mark(EMERGENCY).click();
        visit.assertOpen(EMERGENCY_TITLE);
        assertThat(visit.search()).contains("theme=communications").contains("entry=" + EMERGENCY);
        assertThat(visit.mark(EMERGENCY)).isVisible();
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions linkNamed(String name) {
        return named(name).setExact(true);
    }

    private static Locator.GetByRoleOptions locatorNamed(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
