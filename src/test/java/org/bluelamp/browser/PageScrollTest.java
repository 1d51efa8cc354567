package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The timeline as a part of a longer page, such as an article: who scrolls past it is never caught in it. */
class PageScrollTest {
    private static final String ARTICLE = "<p style='height: 400px'>Before</p>"
            + "<bl-timeline src='timeline.json' from='1950' to='1990' style='height: 420px'></bl-timeline>"
            + "<p style='height: 3000px'>After</p>";

    private static Visit article(NewContextOptions options) {
        return HostPage.open(options, ARTICLE, timeline -> {});
    }

    private static BoundingBox plot(Visit visit) {
        Locator timeline = visit.page.locator("bl-timeline");
        return timeline.boundingBox();
    }

    private static double scrolled(Visit visit) {
        return ((Number) visit.page.evaluate("scrollY")).doubleValue();
    }

    /** Scrolls the page with one finger and waits until it has stopped swinging. */
    private static void scrollByFinger(Visit visit, double x, double y) {
        visit.page.evaluate("() => { window.rest = new Promise(done =>"
                + " addEventListener('scrollend', done, { once: true })); }");
        fingers(visit, 0, -200, x, y);
        visit.page.evaluate("async () => { await window.rest; }");
        assertThat(scrolled(visit)).isGreaterThan(100);
    }

    private static String window(Visit visit) {
        visit.settle();
        return (String)
                visit.page.evaluate("(({ from, to }) => from + '/' + to)(document.querySelector('bl-timeline'))");
    }

    private static void pointAtTimeline(Visit visit) {
        BoundingBox box = plot(visit);
        visit.page.mouse().move(box.x + box.width * 0.6, box.y + 20);
    }

    private static void waitForAnotherWindow(Visit visit, String before) {
        visit.page.waitForFunction(
                "before => (({ from, to }) => from + '/' + to)(document.querySelector('bl-timeline')) !== before",
                before);
    }

    private static boolean hintVisible(Visit visit) {
        return visit.page.locator("bl-timeline .hint").isVisible();
    }

    /** A finger, or two, that go down at points and move by so much. */
    private static void fingers(Visit visit, double byX, double byY, double... points) {
        CDPSession hand = visit.page.context().newCDPSession(visit.page);
        touch(hand, "touchStart", 0, 0, points);
        for (int step = 1; step <= 12; step++) {
            touch(hand, "touchMove", byX * step / 12, byY * step / 12, points);
        }
        touch(hand, "touchEnd", 0, 0);
    }

    private static void touch(CDPSession hand, String type, double byX, double byY, double... points) {
        List<Map<String, Double>> places = new ArrayList<>();
        for (int index = 0; index < points.length; index += 2) {
            places.add(Map.of("x", points[index] + byX, "y", points[index + 1] + byY, "id", (double) index));
        }
        hand.send(
                "Input.dispatchTouchEvent",
                new Gson()
                        .toJsonTree(Map.of("type", type, "touchPoints", places))
                        .getAsJsonObject());
    }

    @Test
    void plainWheel_scrollsThePageAndSaysHowToZoom() {
        try (Visit visit = article(Visit.desktop())) {
            String before = window(visit);
            pointAtTimeline(visit);
            visit.page.mouse().wheel(0, 250);
            visit.page.waitForFunction("() => scrollY > 200");
            assertThat(hintVisible(visit)).isTrue();
            assertThat(window(visit)).isEqualTo(before);
        }
    }

    @Test
    void ctrlAndWheel_zoomTheTimelineAndNotThePage() {
        try (Visit visit = article(Visit.desktop())) {
            String before = window(visit);
            pointAtTimeline(visit);
            visit.page.keyboard().down("Control");
            visit.page.mouse().wheel(0, -250);
            visit.page.keyboard().up("Control");
            waitForAnotherWindow(visit, before);
            assertThat(scrolled(visit)).isZero();
        }
    }

    @Test
    void wheelSideways_movesTheTimeline() {
        try (Visit visit = article(Visit.desktop())) {
            String before = window(visit);
            pointAtTimeline(visit);
            visit.page.mouse().wheel(250, 0);
            waitForAnotherWindow(visit, before);
            assertThat(scrolled(visit)).isZero();
        }
    }

    @Test
    void wheel_isTheTimelinesWhereTheApplicationSaysSo() {
        try (Visit visit = article(Visit.desktop())) {
            visit.page.evaluate("document.querySelector('bl-timeline').setAttribute('page-scroll', 'no')");
            String before = window(visit);
            pointAtTimeline(visit);
            visit.page.mouse().wheel(0, -250);
            waitForAnotherWindow(visit, before);
            assertThat(scrolled(visit)).isZero();
        }
    }

    @Test
    void oneFingerUp_scrollsThePageAndOneFingerSidewaysTheTimeline() {
        NewContextOptions tablet = Visit.phone().setViewportSize(1024, 768);
        try (Visit visit = article(tablet)) {
            String before = window(visit);
            scrollByFinger(visit, 700, 600);
            assertThat(window(visit)).isEqualTo(before);
            double scrolled = scrolled(visit);
            fingers(visit, -200, 0, 700, plot(visit).y + 30);
            waitForAnotherWindow(visit, before);
            assertThat(scrolled(visit)).isEqualTo(scrolled);
        }
    }

    @Test
    void whereTimeRunsDown_oneFingerScrollsThePageAndTwoMoveThroughTime() {
        try (Visit visit = article(Visit.phone())) {
            String before = window(visit);
            scrollByFinger(visit, 250, 700);
            assertThat(window(visit)).isEqualTo(before);
            double scrolled = scrolled(visit);
            double top = plot(visit).y;
            fingers(visit, 0, -120, 200, top + 250, 280, top + 250);
            waitForAnotherWindow(visit, before);
            assertThat(scrolled(visit)).isEqualTo(scrolled);
        }
    }

    @Test
    void wheel_zoomsInTheAppWhosePageDoesNotScroll() {
        try (Visit visit = new Visit(Visit.desktop()).open("/")) {
            pointAtTimeline(visit);
            visit.page.mouse().wheel(0, -250);
            visit.page.waitForFunction("() => location.search.includes('from=')");
            assertThat(hintVisible(visit)).isFalse();
        }
    }

    @Test
    void app_leavesNoFingerToThePage() {
        for (var screen : List.of(Visit.desktop(), Visit.phone())) {
            try (Visit visit = new Visit(screen).open("/")) {
                assertThat(visit.page.locator("bl-timeline .stage").getAttribute("class"))
                        .isEqualTo("stage");
            }
        }
    }
}
