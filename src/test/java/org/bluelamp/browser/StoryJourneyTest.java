package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A visitor who follows a story, and a speaker who shows one. */
@TestInstance(Lifecycle.PER_CLASS)
class StoryJourneyTest {
    private static final String STORY = "/stories/singing-lamp";

    private final Visit visit = new Visit(Visit.desktop());

    @AfterEach
    void assertNoFault() {
        visit.assertNoFault();
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    private void arrive(String search) {
        visit.open(STORY + search);
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
        visit.open("/");
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
    void lostSession_costsNothing() {
        arrive("?step=2");
        visit.loseAllSessions();
        button("Next").click();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3");
        visit.page.reload();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3");
    }

    @Test
    void presentation_isAloneOnTheScreenUntilEscape() {
        arrive("?step=2&present");
        assertThat(visit.page.locator(".bl-header")).isHidden();
        press("PageDown");
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3&present");
        press("Escape");
        assertThat(visit.page.locator(".bl-header")).isVisible();
        assertStep("Made up: harbours of the pact, 1923 to 2023", "?step=3");
    }
}
