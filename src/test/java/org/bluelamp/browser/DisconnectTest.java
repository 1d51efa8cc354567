package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A timeline that leaves a page leaves nothing behind; several stand on one page. */
class DisconnectTest {
    private static final String ONE = "<bl-timeline src='timeline.json' style='height: 420px'></bl-timeline>";
    private static final int CYCLES = 200;
    /** What the garbage collector and the compiler are allowed to be late with. */
    private static final double SLACK_BYTES = 1_500_000;

    /** Puts new timelines on the page and takes them off again, drawn and touched by hand. */
    private static final String CYCLE = "async cycles => { for (let cycle = 0; cycle < cycles; cycle++) {"
            + " const timeline = document.createElement('bl-timeline');"
            + " timeline.setAttribute('src', 'timeline.json'); timeline.style.height = '420px';"
            + " document.querySelector('main').append(timeline);"
            + " while (!('ready' in timeline.dataset)) await new Promise(requestAnimationFrame);"
            + " timeline.zoomIn(); timeline.focusEntry('first-lamp');"
            + " const stage = timeline.shadowRoot.querySelector('.stage');"
            + " stage.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch', pointerId: 1 }));"
            + " await new Promise(requestAnimationFrame); timeline.remove(); } }";

    /** Takes the same timeline off and puts it back. */
    private static final String AGAIN = "async cycles => { const timeline = document.querySelector('bl-timeline');"
            + " const main = timeline.parentElement; for (let cycle = 0; cycle < cycles; cycle++) { timeline.remove();"
            + " main.append(timeline);"
            + " while (!('ready' in timeline.dataset)) await new Promise(requestAnimationFrame); } }";

    private static Map<String, Double> counts(Visit visit, CDPSession protocol) {
        visit.settle();
        // Objects that wait for a finalizer go with a second collection.
        for (int collection = 0; collection < 3; collection++) {
            protocol.send("HeapProfiler.collectGarbage");
        }
        Map<String, Double> counts = new HashMap<>();
        for (JsonElement metric : protocol.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject each = metric.getAsJsonObject();
            counts.put(each.get("name").getAsString(), each.get("value").getAsDouble());
        }
        return counts;
    }

    private static void assertNothingLeftAfter(String cycles) {
        try (Visit visit = HostPage.open(Visit.desktop(), ONE, timeline -> {})) {
            CDPSession protocol = visit.page.context().newCDPSession(visit.page);
            protocol.send("Performance.enable");
            visit.page.evaluate(cycles, CYCLES / 10);
            Map<String, Double> before = counts(visit, protocol);
            visit.page.evaluate(cycles, CYCLES);
            Map<String, Double> after = counts(visit, protocol);
            assertThat(after.get("JSEventListeners")).isLessThanOrEqualTo(before.get("JSEventListeners"));
            // A drawing may have a few elements more or less, but no timeline's worth.
            assertThat(after.get("Nodes")).isCloseTo(before.get("Nodes"), Offset.offset(60.0));
            assertThat(after.get("JSHeapUsedSize")).isLessThan(before.get("JSHeapUsedSize") + SLACK_BYTES);
        }
    }

    @Test
    void newTimelines_comeAndGoWithoutATrace() {
        assertNothingLeftAfter(CYCLE);
    }

    @Test
    void oneTimeline_isTakenOffAndPutBackWithoutATrace() {
        assertNothingLeftAfter(AGAIN);
    }

    @Test
    void severalTimelines_shareARequestAndKeepTheirOwnWindows() {
        String two =
                "<bl-timeline id='a' src='timeline.json' from='1950' to='1960' style='height: 300px'></bl-timeline>"
                        + "<bl-timeline id='b' src='timeline.json' style='height: 300px'></bl-timeline>";
        try (Visit visit = HostPage.open(Visit.desktop(), two, timeline -> {})) {
            visit.page.evaluate("document.querySelector('#b').focusEntry('first-lamp')");
            visit.settle();
            visit.page.keyboard().press("+");
            visit.page.waitForFunction("() => document.querySelector('#b').from");
            assertThat(visit.page.evaluate("document.querySelector('#a').from")).isEqualTo("1950");
            assertThat(visit.page.evaluate("performance.getEntriesByType('resource')"
                            + ".filter(({ name }) => name.endsWith('timeline.json')).length"))
                    .isEqualTo(1);
        }
    }
}
