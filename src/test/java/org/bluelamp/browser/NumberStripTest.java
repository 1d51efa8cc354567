package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A visitor who reads numbers below the lanes: chooses them, scrubs along them, opens what moved them. */
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
    void exhibit_showsItsOwnNumbers_whereThereIsRoom() {
        open(largeScreen(), "/");
        assertThat(inTimeline(".strip-name")).containsText("17 points");
        assertThat(inTimeline(".strip-name a")).hasAttribute("href", "/numbers/" + MEMBERS);
        assertThat(inTimeline(".strip .figure").first()).hasText("20 in 1923");
        assertThat(visit.search()).isEmpty();
    }

    @Test
    void lowScreen_foldsThemAway_untilTheyAreAskedFor() {
        open(Visit.desktop().setViewportSize(1280, 560), "/");
        assertThat(inTimeline(".strip-name")).hasCount(0);
        inTimeline(".strip-button select").selectOption(OTHER);
        waitForSeries(OTHER);
        assertThat(inTimeline(".strip-name")).containsText("joined by relays");
    }

    @Test
    void phone_sumsThemUpBesideTheLanes_andLeadsToTheChartOfTheSameTime() {
        open(Visit.phone(), "/?series=" + OTHER + "&from=2004&to=2010");
        assertThat(inTimeline(".strip-slider")).isHidden();
        assertThat(inTimeline(".strip-summary b")).containsText("joined by relays");
        assertThat(inTimeline(".strip-summary .ends")).containsText("2007");
        assertThat(inTimeline(".strip-summary a"))
                .hasAttribute("href", Pattern.compile("/numbers/" + OTHER + "\\?from=2004.*&to=2010.*"));
        Axe.assertNoViolation(visit, "numbers summed up");
        inTimeline(".strip-summary select").selectOption("none");
        waitForSeries("none");
        assertThat(inTimeline(".strip-summary")).hasCount(0);
        inTimeline(".strip-button select").selectOption(MEMBERS);
        waitForSeries(MEMBERS);
        inTimeline(".strip-summary a").click();
        visit.page.waitForURL(Pattern.compile("/numbers/" + MEMBERS));
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

        inTimeline(".strip-name select").selectOption("none");
        waitForSeries("none");
        assertThat(inTimeline(".strip-name")).hasCount(0);
        assertThat(inTimeline(".strip-button select")).isFocused();
    }

    @Test
    void scrub_byKey_readsRealFigures_andEnterOpensWhatMovedThem() {
        open(largeScreen(), "/");
        Locator slider = inTimeline("[role=slider].strip-slider");
        slider.focus();
        press("Home");
        assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("^20 in 1923, harbours\\. .*"));
        assertThat(inTimeline(".reading-card b")).hasText("20 in 1923");
        press("ArrowRight");
        assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("^19 in 1946, harbours.*"));
        press("End");
        assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("^196, 29 November 2023, harbours.*"));
        assertThat(slider).isFocused();
        press("Home");
        press("Enter");
        visit.page.waitForFunction("() => location.search.includes('entry=harbour-pact')");
        press("Escape");
        assertThat(inTimeline(".reading-card")).isHidden();
    }

    @Test
    void scrub_byPointer_showsTheNearestFigureBesideTheLanes_andPanningStillWorks() {
        open(largeScreen(), "/");
        BoundingBox strip = inTimeline(".strip-slider").boundingBox();
        visit.page.mouse().move(strip.x + strip.width * 0.6, strip.y + strip.height / 2);
        visit.settle();
        assertThat(inTimeline(".reading-card b")).hasText(Pattern.compile("\\d+ in \\d{4}"));
        assertThat(inTimeline(".reading")).isVisible();
        visit.page.mouse().down();
        visit.page.mouse().move(strip.x + strip.width * 0.4, strip.y + strip.height / 2);
        visit.page.mouse().up();
        visit.page.waitForFunction("() => location.search.includes('from=')");
        visit.page.mouse().move(10, 10);
        visit.settle();
        assertThat(inTimeline(".reading-card")).isHidden();
    }

    private static List<Map<String, Double>> at(double... coordinates) {
        return IntStream.range(0, coordinates.length / 2)
                .mapToObj(finger -> Map.of("x", coordinates[2 * finger], "y", coordinates[2 * finger + 1]))
                .toList();
    }

    @Test
    void fingers_oneReads_twoZoomAsOnTheLanes() {
        open(largeScreen().setHasTouch(true), "/");
        CDPSession hand = visit.page.context().newCDPSession(visit.page);
        BiConsumer<String, List<Map<String, Double>>> touch = (type, points) -> hand.send(
                "Input.dispatchTouchEvent",
                new Gson()
                        .toJsonTree(Map.of("type", type, "touchPoints", points))
                        .getAsJsonObject());
        BoundingBox strip = inTimeline(".strip-slider").boundingBox();
        double x = strip.x + strip.width / 2;
        double y = strip.y + strip.height / 2;
        touch.accept("touchStart", at(x, y));
        touch.accept("touchMove", at(x - 200, y));
        touch.accept("touchEnd", at());
        visit.settle();
        assertThat(inTimeline(".reading-card b")).hasText(Pattern.compile("\\d+ in \\d{4}"));
        assertThat(visit.search()).isEmpty();
        touch.accept("touchStart", at(x, y, x + 100, y));
        touch.accept("touchMove", at(x - 100, y, x + 200, y));
        touch.accept("touchEnd", at());
        visit.page.waitForFunction("() => location.search.includes('from=')");
        touch.accept("touchStart", at(x, strip.y - 10));
        touch.accept("touchEnd", at());
        assertThat(inTimeline(".reading-card")).isHidden();
    }

    @Test
    void markOfWhatMovedTheNumber_pressed_opensTheEntry() {
        open(largeScreen(), "/");
        Locator mark = inTimeline("[data-mover=harbour-pact]");
        mark.click();
        visit.page.waitForFunction("() => location.search.includes('entry=harbour-pact')");
        visit.settle();
        assertThat(visit.panel()).isVisible();
    }

    @Test
    void property_setByCode_firesNothing() {
        open(largeScreen(), "/");
        visit.page.evaluate("""
                id => {
                  window.told = 0;
                  document.body.addEventListener('bl-series', () => window.told++);
                  document.querySelector('bl-timeline').series = id;
                }""", OTHER);
        assertThat(inTimeline(".strip-name b")).containsText("joined by relays");
        assertThat(visit.page.evaluate("window.told")).isEqualTo(0);
    }

    @Test
    void strip_hasNoViolationInEitherPalette_andFewNodes() {
        open(largeScreen(), "/?series=questions");
        inTimeline(".strip-slider").focus();
        press("Home");
        Axe.assertNoViolationInEitherPalette(visit, "reading");
        assertThat((Integer) visit.page.evaluate(
                        "document.querySelector('bl-timeline').shadowRoot.querySelectorAll('.stage *').length"))
                .isLessThan(1500);
    }

    @Test
    void strip_fromRightToLeft_hasNoViolation() {
        open(Visit.desktop(), "/?lang=ar-XB&series=" + MEMBERS);
        Axe.assertNoViolation(visit, "from right to left");
    }
}
