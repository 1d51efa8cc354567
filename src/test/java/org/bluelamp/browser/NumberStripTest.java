package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Numbers below the lanes, as the page's address has them. */
class NumberStripTest {
    private static final String MEMBERS = "harbours";
    private static final String OTHER = "relays";

    private Visit visit;

    private static NewContextOptions largeScreen() {
        return Visit.desktop().setViewportSize(1600, 1000);
    }

    private void open(NewContextOptions screen, String path) {
        visit = new Visit(screen).open(path);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    private Locator inTimeline(String selector) {
        return visit.page.locator("bl-timeline " + selector);
    }

    private void press(String key) {
        visit.page.keyboard().press(key);
        visit.settle();
    }

    private void waitForSeries(String id) {
        visit.page.waitForFunction("id => new URLSearchParams(location.search).get('series') === id", id);
        visit.settle();
    }

    @Test
    void phone_sumsThemUpBesideTheLanes_andLeadsToTheChartOfTheSameTime() {
        open(Visit.phone(), "/?series=" + OTHER + "&from=2004&to=2010");
        Axe.assertNoViolation(visit, "numbers summed up");
        inTimeline(".strip-summary select").selectOption("none");
        waitForSeries("none");
        inTimeline(".strip-button select").selectOption(MEMBERS);
        waitForSeries(MEMBERS);
        inTimeline(".strip-summary a").click();
        visit.page.waitForURL(Pattern.compile("/numbers/" + MEMBERS + "\\?from=2004.*&to=2010.*"));
    }

    @Test
    void choice_byKey_isAStepInTheAddress_andTheFocusStays() {
        open(largeScreen(), "/?series=" + OTHER);
        inTimeline(".strip-name select").focus();
        press("ArrowDown");
        visit.page.waitForFunction("id => new URLSearchParams(location.search).get('series') !== id", OTHER);
        visit.settle();
        assertThat(inTimeline(".strip-name select")).isFocused();
        assertThat(inTimeline(".strip-name b")).not().containsText("joined by relays");
        visit.page.goBack();
        waitForSeries(OTHER);
        assertThat(inTimeline(".strip-name b")).containsText("joined by relays");
    }

    @Test
    void strip_hasNoViolationInEitherPalette() {
        open(largeScreen(), "/?series=questions");
        inTimeline(".strip-slider").focus();
        press("Home");
        Axe.assertNoViolationInEitherPalette(visit, "reading");
    }

    @Test
    void strip_fromRightToLeft_hasNoViolation() {
        open(Visit.desktop(), "/?lang=ar-XB&series=" + MEMBERS);
        Axe.assertNoViolation(visit, "from right to left");
    }
}
