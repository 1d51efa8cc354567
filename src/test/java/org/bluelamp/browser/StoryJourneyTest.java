package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A visitor who follows a story, and a speaker who shows one. */
class StoryJourneyTest {
    private static final String STORY = "/stories/singing-lamp";

    private Visit visit;

    @AfterEach
    void leave() {
        visit.close();
    }

    private void arrive(String search) {
        visit = new Visit(Visit.desktop()).open(STORY + search);
    }

    private Locator button(String name) {
        return visit.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void press(String... keys) {
        for (String key : keys) visit.page.keyboard().press(key);
    }

    private void assertStep(String title, String search) {
        assertThat(visit.page.locator("bl-story .bl-pages > :not([hidden]) h2")).hasText(title);
        // A program presses keys faster than the history takes them.
        visit.page.waitForFunction("search => decodeURIComponent(location.search) === search", search);
    }

    private List<String> graphic() {
        visit.settle();
        Object shown = visit.page.evaluate("() => { const graphic = document.querySelector('bl-timeline');"
                + " return [graphic.from, graphic.to, graphic.selected].map(String); }");
        return ((List<?>) shown).stream().map(String::valueOf).toList();
    }

    @Test
    void gallery_leadsToAStory() {
        visit = new Visit(Visit.desktop()).open("/");
        visit.page
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Stories").setExact(true))
                .click();
        visit.page.getByText("The singing lamp").click();
        assertStep("One keeper listens", "");
        assertThat(visit.path()).isEqualTo(STORY);
    }

    @Test
    void nextAndBack_turnThePagesAndTheTimelineFliesAlong() {
        arrive("");
        assertThat(graphic()).containsExactly("1921", "1926", "first-lamp");
        button("Next").click();
        assertStep("Noman Bay starts a regular \"harbour\" radio", "?step=2");
        assertThat(graphic()).containsExactly("1926", "1931", "coast-radio");
        button("Next").click();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3");
        assertThat(graphic()).containsExactly("1922", "1932", "null");
        button("Back").click();
        assertStep("Noman Bay starts a regular \"harbour\" radio", "?step=2");
    }

    @Test
    void browsersBackAndForward_andASharedAddress_leadToTheSameStep() {
        arrive("?step=2");
        button("Next").click();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3");
        visit.page.goBack();
        assertStep("Noman Bay starts a regular \"harbour\" radio", "?step=2");
        visit.page.goForward();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3");
        visit.page.reload();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3");
    }

    @Test
    void listOfSteps_leadsToAny() {
        arrive("");
        button("Step 1 of 4").click();
        button("4 Motor boats spread").click();
        assertStep("Motor boats spread", "?step=4");
    }

    @Test
    void turning_isToldOnceToWhoCantSeeIt() {
        arrive("");
        Locator live = visit.page.locator("bl-story .told");
        assertThat(live).hasText("");
        button("Next").click();
        assertThat(live)
                .hasText(
                        "Step 2 of 4. Noman Bay starts a regular \"harbour\" radio. Made up: five years later Noman Bay sends"
                                + " regular calls to its boats.");
    }

    @Test
    void end_offersOtherStories() {
        arrive("?step=4");
        press("PageDown");
        assertStep("The singing lamp", "?step=end");
        assertThat(button("Next")).isDisabled();
        visit.page.getByText("The numbers grow").click();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "");
        assertThat(visit.path()).isEqualTo("/stories/numbers-grow");
    }

    @Test
    void entry_opensOverTheStoryAndClosesToTheSameStep() {
        arrive("?step=2");
        visit.page.locator("a[data-opens=coast-radio]").click();
        visit.assertOpen("Noman Bay starts a regular \"harbour\" radio");
        assertThat(visit.search()).isEqualTo("?step=2&entry=coast-radio");
        press("Escape");
        visit.assertNothingOpen();
        assertStep("Noman Bay starts a regular \"harbour\" radio", "?step=2");
        visit.mark("motor-boats").click();
        visit.assertOpen("Motor boats spread");
        press("Escape");
        assertThat(graphic()).endsWith("coast-radio");
    }

    @Test
    void swipe_turnsThePage() {
        visit = new Visit(Visit.phone()).open(STORY);
        var paper =
                visit.page.locator("bl-story section[aria-label='The story']").boundingBox();
        new Finger(visit.page).down(300, paper.y + 60).moveTo(100, paper.y + 60).up();
        assertStep("Noman Bay starts a regular \"harbour\" radio", "?step=2");
    }

    @Test
    void lostSession_costsNothing() {
        arrive("?step=2");
        visit.loseAllSessions();
        button("Next").click();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3");
        visit.page.reload();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3");
    }

    @Test
    void presentation_isAloneOnTheScreenAndObeysAClicker() {
        arrive("?step=1&present");
        assertThat(visit.page.locator(".bl-header")).isHidden();
        press("PageDown", "ArrowRight");
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3&present");
        press("End");
        assertStep("Motor boats spread", "?step=4&present");
        press("PageUp", "ArrowLeft", "Home");
        assertStep("One keeper listens", "?present");
        press("Escape");
        assertThat(visit.page.locator(".bl-header")).isVisible();
        assertStep("One keeper listens", "");
    }

    @Test
    void presentation_showsItsControlsWhileThePointerMoves() {
        visit = new Visit(Visit.desktop());
        visit.page.clock().install();
        visit.open(STORY + "?present");
        Locator controls = visit.page.locator("bl-story .controls");
        assertThat(controls).hasCSS("opacity", "0");
        visit.page.mouse().move(300, 300);
        visit.page.mouse().move(320, 320);
        assertThat(visit.page.locator("bl-story[quiet]")).hasCount(0);
        visit.page.clock().fastForward(10_000);
        assertThat(visit.page.locator("bl-story[quiet]")).hasCount(1);
    }

    @Test
    void play_goesOnByItselfUntilItIsPausedAndStopsAtTheEnd() {
        visit = new Visit(Visit.desktop());
        visit.page.clock().install();
        visit.open(STORY + "?step=2&present");
        press(" ");
        assertThat(visit.search()).isEqualTo("?step=2&present&play");
        visit.page.clock().runFor(10_000);
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3&present&play");
        press(" ");
        visit.page.clock().fastForward(600_000);
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3&present");
        press(" ");
        visit.page.clock().runFor(20_000);
        assertStep("Motor boats spread", "?step=4&present&play");
        visit.page.clock().runFor(20_000);
        assertStep("The singing lamp", "?step=end&present");
    }

    @Test
    void addressThatPlays_standsStillForWhoWantsLessMotion() {
        visit = new Visit(Visit.desktop().setReducedMotion(ReducedMotion.REDUCE));
        visit.page.clock().install();
        visit.open(STORY + "?step=2&play");
        visit.page.clock().fastForward(600_000);
        assertThat(visit.page.locator("bl-story .bl-pages > :not([hidden]) h2"))
                .hasText("Noman Bay starts a regular \"harbour\" radio");
        assertThat(button("Play")).isVisible();
    }
}
