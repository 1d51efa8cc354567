package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor with a phone in the hand. */
class TouchTest {
    private Visit visit;
    private CDPSession hand;

    @BeforeEach
    void arrive() {
        visit = new Visit(Visit.phone()).open("/");
        hand = visit.page.context().newCDPSession(visit.page);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    private void touch(String type, double... coordinates) {
        List<Map<String, Double>> points = new java.util.ArrayList<>();
        for (int index = 0; index < coordinates.length; index += 2) {
            points.add(Map.of("x", coordinates[index], "y", coordinates[index + 1]));
        }
        hand.send(
                "Input.dispatchTouchEvent",
                new Gson()
                        .toJsonTree(Map.of("type", type, "touchPoints", points))
                        .getAsJsonObject());
    }

    private double windowDays() {
        Object days = visit.page.evaluate(
                "() => { const at = new URLSearchParams(location.search);"
                        + " return (Date.parse(at.get('to') ?? '2026-12-31') - Date.parse(at.get('from') ?? '1900-01-01')) / 864e5; }");
        return ((Number) days).doubleValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/list", "/list?theme=rules&q=court", "/?entry=lamp-law", "/entry/lamp-law"})
    void page_isAsWideAsThePhone(String path) {
        visit.open(path);
        Object tooWide = visit.page.evaluate("() => { const wide = []; const walk = root => {"
                + " for (const element of root.querySelectorAll('*')) {"
                + "  if (element.shadowRoot) walk(element.shadowRoot);"
                + "  const box = element.getBoundingClientRect();"
                + "  if (element.checkVisibility() && element.matches('a, button, input, p, h1, h2, img, span, td') && box.right > 391)"
                + "   wide.push(element.localName + '.' + element.className); } };"
                + " walk(document); return wide; }");
        assertThat((List<?>) tooWide).isEmpty();
    }

    @Test
    void tap_opensTheEntryAsASheetThatOneTapCloses() {
        Locator mark = visit.mark("first-lamp");
        mark.tap();
        visit.assertOpen("Port Nowhere lights a lamp that sings");
        BoundingBox sheet = visit.panel().boundingBox();
        assertThat(sheet.width).isEqualTo(390);
        assertThat(sheet.y).isGreaterThan(100);
        visit.panel().locator("button[aria-label='Close the entry']").tap();
        visit.assertNothingOpen();
    }

    @Test
    void longPress_showsTheCardWhoseButtonOpensTheEntry() {
        BoundingBox mark = visit.mark("first-lamp").boundingBox();
        touch("touchStart", mark.x + mark.width / 2, mark.y + mark.height / 2);
        Locator card = visit.page.locator("bl-timeline [part=card]");
        assertThat(card).containsText("Port Nowhere lights a lamp that sings");
        assertThat(card).containsText("Signals");
        touch("touchEnd");
        visit.assertNothingOpen();
        card.locator("button").tap();
        visit.assertOpen("Port Nowhere lights a lamp that sings");
        assertThat(card).isHidden();
    }

    @Test
    void doubleTap_zoomsAboutTheTap() {
        visit.open("/?from=1960&to=1980");
        Locator plot = visit.page.locator("bl-timeline");
        BoundingBox box = plot.boundingBox();
        visit.page.touchscreen().tap(box.x + 20, box.y + 180);
        visit.page.touchscreen().tap(box.x + 20, box.y + 180);
        visit.page.waitForFunction("() => !location.search.includes('from=1960&')");
        assertThat(windowDays()).isLessThan(11 * 366);
        String from = (String) visit.page.evaluate("new URLSearchParams(location.search).get('from')");
        assertThat(from).isLessThan("1963");
    }

    @Test
    void pinch_zoomsIn() {
        double before = windowDays();
        touch("touchStart", 180, 440, 200, 480);
        for (int step = 1; step <= 10; step++) {
            touch("touchMove", 180, 440 - step * 12, 200, 480 + step * 12);
        }
        touch("touchEnd");
        visit.page.waitForFunction("() => location.search.includes('from=')");
        assertThat(windowDays()).isLessThan(before * 0.7);
    }

    @Test
    void drag_movesThroughTimeOnceZoomedIn() {
        visit.open("/?from=1960&to=1980");
        touch("touchStart", 200, 600);
        for (int step = 1; step <= 8; step++) {
            touch("touchMove", 200, 600 - step * 20);
        }
        touch("touchEnd");
        visit.page.waitForFunction("() => !location.search.includes('from=1960&')");
        String from = (String) visit.page.evaluate("new URLSearchParams(location.search).get('from')");
        assertThat(from).isGreaterThan("1960");
    }

    @Test
    void everyControl_isLargeEnoughForAFinger() {
        Object small = visit.page.evaluate("() => [...document.querySelectorAll('.bl-header a, .bl-header button')]"
                + ".filter(control => control.checkVisibility())"
                + ".map(control => [control.textContent, control.getBoundingClientRect()])"
                + ".filter(([, box]) => box.width < 24 || box.height < 24).map(([name]) => name)");
        assertThat((List<?>) small).isEmpty();
    }
}
