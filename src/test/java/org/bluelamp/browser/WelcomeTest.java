package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a visitor meets who comes for the first time. One visitor comes to most tests, and has forgotten the last one. */
@TestInstance(Lifecycle.PER_CLASS)
class WelcomeTest {
    private static final String QUESTION = "Who kept the lights burning?";
    private static final String LAMP = ".bl-brand a";

    private final Visit visit = Visit.forTheFirstTime(Visit.desktop());

    @BeforeEach
    void forget() {
        visit.forget();
    }

    @AfterEach
    void assertNoFault() {
        visit.assertNoFault();
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    private static Locator welcome(Visit visit) {
        return visit.page.locator("bl-welcome");
    }

    private static Locator heading(Visit visit) {
        return welcome(visit).getByRole(AriaRole.HEADING);
    }

    private static Locator field(Visit visit, String name) {
        return welcome(visit).locator("[name=" + name + "]");
    }

    private static void assertAway(Visit visit) {
        assertThat(welcome(visit)).isHidden();
    }

    @Test
    void firstVisit_isWelcomedBesideTheTimeline_andWhoComesAgainIsNot() {
        visit.open("/");
        assertThat(heading(visit)).hasText(QUESTION);
        assertThat(welcome(visit).getByRole(AriaRole.LINK)).containsText("The singing lamp");
        assertBeside(visit);

        visit.page.locator("bl-timeline").hover();
        visit.page.mouse().wheel(0, -400);
        assertAway(visit);
        visit.page.waitForFunction("() => location.search.includes('from=')");

        visit.open("/");
        assertAway(visit);
    }

    private static void assertBeside(Visit visit) {
        BoundingBox card = welcome(visit).boundingBox();
        BoundingBox timeline = visit.page.locator("bl-timeline").boundingBox();
        assertThat(timeline.x + timeline.width).isLessThanOrEqualTo(card.x + 1);
        assertThat(timeline.width).isGreaterThan(card.width);
    }

    @Test
    void firstPress_opensWhatItMeets_andTheEntryTakesTheCardsPlace() {
        visit.open("/");
        assertThat(heading(visit)).isVisible();
        visit.mark("harbour-pact").click();
        assertThat(visit.panel().locator("h2").first()).isVisible();
        assertThat(visit.search()).contains("entry=harbour-pact");
        assertAway(visit);
    }

    @Test
    void lamp_bringsItBack_fromAnyPage() {
        visit.open("/");
        heading(visit).press("Escape");
        assertAway(visit);
        visit.page.locator(LAMP).click();
        assertThat(heading(visit)).hasText(QUESTION);
        assertThat(visit.search()).isEqualTo("?welcome");
        heading(visit).press("Escape");
        assertAway(visit);
        assertThat(visit.search()).isEmpty();

        visit.open("/stories");
        visit.page.locator(LAMP).click();
        assertThat(heading(visit)).hasText(QUESTION);
        assertThat(visit.path()).isEqualTo("/");
    }

    @Test
    void addressThatAsksForSomething_showsThatAlone_andLeavesTheWelcomeForLater() {
        for (String path :
                List.of("/?from=1930&to=1939", "/?theme=rules", "/?entry=harbour-pact", "/?q=lamp", "/?series=none")) {
            visit.open(path);
            assertAway(visit);
        }
        visit.open("/");
        assertThat(heading(visit)).hasText(QUESTION);
    }

    @Test
    void browserThatRefusesStorage_showsItOncePerPage() {
        try (Visit visit = Visit.forTheFirstTime(Visit.desktop())) {
            visit.page.addInitScript(
                    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
            visit.open("/");
            assertThat(heading(visit)).hasText(QUESTION);
            welcome(visit).locator("[part=close]").click();
            assertAway(visit);
            visit.page.locator(".bl-ways a").nth(1).click();
            visit.page.waitForURL("**/stories");
            visit.page.locator(".bl-ways a").first().click();
            visit.page.waitForSelector("bl-timeline[data-ready]");
            assertAway(visit);
        }
    }

    @Test
    void phone_hasASheetThatLeavesTheAxisFree_andIsPulledDown() {
        try (Visit visit = Visit.forTheFirstTime(Visit.phone()).open("/")) {
            assertThat(heading(visit)).hasText(QUESTION);
            Object covers = visit.page.evaluate("""
                    () => {
                      const sheet = document.querySelector('bl-welcome').getBoundingClientRect();
                      const timeline = document.querySelector('bl-timeline').getBoundingClientRect();
                      return [sheet.top - timeline.top, innerHeight - sheet.top].map(room => room / innerHeight);
                    }""");
            assertThat(covers)
                    .asInstanceOf(InstanceOfAssertFactories.list(Double.class))
                    .satisfiesExactly(
                            free -> assertThat(free).isGreaterThan(0.2),
                            covered -> assertThat(covered).isLessThan(0.51));
            for (Locator way : welcome(visit).locator(".way").all()) {
                assertThat(way).isInViewport();
            }
            BoundingBox grip = welcome(visit).locator(".grip").boundingBox();
            double x = grip.x + grip.width / 2;
            visit.page.mouse().move(x, grip.y + grip.height / 2);
            visit.page.mouse().down();
            visit.page.mouse().move(x, grip.y + 150);
            visit.page.mouse().up();
            assertAway(visit);
        }
    }

    @Test
    void whoListens_comesToTheWaysInBeforeTheTimeline_andNothingIsAmiss() {
        visit.open("/");
        assertThat(heading(visit)).hasText(QUESTION);
        assertThat(visit.page.evaluate("""
                () => {
                  const [card, graphic] = ['bl-welcome', 'bl-timeline'].map(name => document.querySelector(name));
                  return (card.compareDocumentPosition(graphic) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
                }""")).isEqualTo(true);
        Axe.assertNoViolationInEitherPalette(visit, "welcome");
        welcome(visit).getByText("The great lights").click();
        assertThat(heading(visit)).isFocused();
        Axe.assertNoViolationInEitherPalette(visit, "turning points");
        heading(visit).press("Escape");
        visit.page.locator(LAMP).click();
        welcome(visit).getByText("What happened").click();
        assertThat(welcome(visit).locator("input").first()).isFocused();
        Axe.assertNoViolationInEitherPalette(visit, "year and country");
    }

    @Test
    void turningPoints_areFlownThroughInTimeOrder_andCanBeOpened() {
        visit.open("/");
        welcome(visit).getByText("The great lights").click();
        assertThat(welcome(visit).locator(".place")).hasText("1 of 6");
        visit.page.waitForFunction("() => location.search.includes('from=19')");
        assertThat(visit.page.locator("bl-timeline")).hasJSProperty("selected", "first-lamp");
        heading(visit).press("ArrowRight");
        assertThat(welcome(visit).locator(".place")).hasText("2 of 6");
        visit.settle();
        assertThat(visit.page.locator("bl-timeline")).hasJSProperty("selected", "harbour-pact");
        assertThat(visit.search()).doesNotContain("entry=");

        welcome(visit).getByText("Read more").click();
        assertThat(visit.panel().locator("h2").first()).isVisible();
        assertThat(visit.search()).contains("entry=harbour-pact");
        assertThat(welcome(visit)).isHidden();
        visit.page.keyboard().press("Escape");
        assertThat(welcome(visit).locator(".place")).hasText("2 of 6");
    }

    @Test
    void wayThatWasTaken_isOneStep_andBackLeadsToTheWaysAgain() {
        visit.open("/");
        welcome(visit).getByText("The great lights").click();
        visit.page.waitForFunction("() => location.search.includes('from=19')");
        heading(visit).press("ArrowRight");
        assertThat(welcome(visit).locator(".place")).hasText("2 of 6");
        visit.settle();

        visit.page.goBack();
        assertThat(heading(visit)).hasText(QUESTION);
        visit.page.waitForFunction("() => document.querySelector('bl-timeline').selected === null");
        assertThat(visit.search()).isEmpty();

        welcome(visit).getByText("What happened").click();
        field(visit, "year").fill("1923");
        field(visit, "year").press("Enter");
        visit.page.waitForFunction("() => location.search.includes('from=1923')");
        visit.page.goBack();
        assertThat(heading(visit)).hasText(QUESTION);
    }

    @Test
    void yearAndCountry_areFlownTo_andAnEmptyYearLeadsOn() {
        visit.open("/");
        welcome(visit).getByText("What happened").click();
        field(visit, "year").fill("1923");
        field(visit, "country").selectOption("AT");
        welcome(visit).getByRole(AriaRole.BUTTON).getByText("Show").click();
        assertThat(welcome(visit).getByRole(AriaRole.STATUS)).containsText("Austria, 1923");
        visit.page.waitForFunction("() => location.search.includes('country=AT')");
        assertThat(visit.search()).contains("from=1923").contains("to=1923");

        field(visit, "year").fill("1911");
        field(visit, "year").press("Enter");
        assertThat(welcome(visit).getByRole(AriaRole.STATUS)).containsText("No entries: Austria, 1911");
        assertThat(visit.search()).contains("from=1923");
        welcome(visit).getByText("Go to 1923").click();
        assertThat(field(visit, "year")).hasValue("1923");
    }
}
