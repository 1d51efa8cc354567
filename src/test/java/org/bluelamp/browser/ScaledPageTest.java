package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements in a page that shows them smaller or larger than they are: hands meet what they see. */
class ScaledPageTest {
    private static final String HALF = "transform: scale(0.5); transform-origin: 0 0; width: 2000px";
    private static final String ZOOMED = "zoom: 0.5; width: 2000px";
    private static final String NESTED = "zoom: 0.8; transform: scale(0.7); transform-origin: 0 0; width: 1700px";
    private static final Offset<Double> PX = within(2.0);

    private static Visit timeline(String style) {
        String html = "<div style='" + style + "'><bl-timeline src='timeline.json' from='1950' to='1990'"
                + " page-scroll='no' style='height: 1000px'></bl-timeline></div>";
        return HostPage.open(Visit.desktop(), html, timeline -> {});
    }

    private static double[] middle(Locator of) {
        BoundingBox box = of.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    private static void resize(Locator element, String style) {
        element.evaluate("(element, style) => { element.style.cssText += style; }", style);
    }

    @ParameterizedTest
    @ValueSource(strings = {HALF, ZOOMED, NESTED})
    void timeline_zoomsAboutThePointer_followsIt_andOpensWhatItPresses(String style) {
        try (Visit visit = timeline(style)) {
            String near = visit.entryInTheMiddle();
            Locator lamp = visit.page.locator("bl-timeline .mark:has([data-entry='" + near + "']) .lamp");
            double[] at = middle(lamp);
            visit.page.mouse().move(at[0], at[1]);
            assertThat(visit.page.locator("bl-timeline .callout:not(.reading-card)"))
                    .isVisible();
            visit.page.mouse().wheel(0, -200);
            visit.page.waitForFunction("() => document.querySelector('bl-timeline').from !== '1950'");
            visit.settle();
            assertThat(middle(lamp)[0]).isCloseTo(at[0], PX);
            visit.page.mouse().down();
            visit.page.mouse().move(at[0] + 100, at[1], new MoveOptions().setSteps(10));
            visit.settle();
            assertThat(middle(lamp)[0]).isCloseTo(at[0] + 100, PX);
            visit.page.mouse().up();
            visit.settle();
            String pressed = visit.entryInTheMiddle();
            double[] on = middle(visit.mark(pressed));
            visit.page.mouse().click(on[0], on[1]);
            assertThat(visit.page.locator("bl-timeline")).hasJSProperty("selected", pressed);
            Locator brush = visit.page.locator("bl-timeline .brush-window");
            double[] from = middle(brush);
            visit.page.mouse().move(from[0], from[1]);
            visit.page.mouse().down();
            visit.page.mouse().move(from[0] + 40, from[1], new MoveOptions().setSteps(4));
            visit.page.mouse().up();
            visit.settle();
            assertThat(middle(brush)[0]).isCloseTo(from[0] + 40, PX);
        }
    }

    @Test
    void numberStrip_readsWhereThePointerIs() {
        try (Visit visit = new Visit(Visit.desktop().setViewportSize(1600, 1000)).open("/")) {
            Locator slider = visit.page.locator("bl-timeline .strip-slider");
            assertThat(slider).isVisible();
            resize(visit.page.locator("bl-timeline"), ZOOMED);
            assertThat(visit.page.locator("bl-timeline svg[part=graphic][width='2000']"))
                    .isVisible();
            visit.settle();
            double[] at = middle(slider);
            visit.page.mouse().move(at[0], at[1]);
            visit.settle();
            assertThat(middle(visit.page.locator("bl-timeline g.reading line"))[0])
                    .isCloseTo(at[0], PX);
        }
    }

    @Test
    void chart_readsAndChoosesWhereThePointerIs() {
        try (Visit visit = new Visit(Visit.desktop()).open("/numbers/questions")) {
            resize(visit.page.locator("bl-chart"), HALF);
            assertThat(visit.page.locator("bl-chart .plot svg[width='2000']")).isVisible();
            Locator plot = visit.page.locator("bl-chart .plot");
            plot.scrollIntoViewIfNeeded();
            double[] at = middle(plot);
            visit.page.mouse().move(at[0], at[1]);
            BoundingBox whole = plot.boundingBox();
            assertThat(middle(visit.page.locator("bl-chart .cursor"))[0]).isCloseTo(at[0], within(whole.width / 28));
            visit.page.mouse().down();
            visit.page.mouse().move(at[0] + 80, at[1], new MoveOptions().setSteps(4));
            BoundingBox band = visit.page.locator("bl-chart .band").boundingBox();
            assertThat(band.x).isCloseTo(at[0], within(whole.width / 14));
            assertThat(band.x + band.width).isCloseTo(at[0] + 80, within(whole.width / 14));
            visit.page.mouse().up();
            assertThat(visit.page.locator("bl-chart [role=status]")).hasText(Pattern.compile("Shown: .*"));
        }
    }

    @Test
    void map_zoomsAboutThePointerAndFollowsIt() {
        try (Visit visit = new Visit(Visit.desktop()).open("/numbers/joined")) {
            resize(visit.page.locator("bl-map"), ZOOMED);
            assertThat(visit.page.locator("bl-map .map svg[width='2000']")).isVisible();
            Locator map = visit.page.locator("bl-map .map");
            map.scrollIntoViewIfNeeded();
            Locator country = visit.page.locator("bl-map [data-code=BR]");
            double[] at = middle(country);
            visit.page.mouse().move(at[0], at[1]);
            assertThat(visit.page.locator("bl-map .readout")).containsText("Brazil");
            visit.page.keyboard().down("Control");
            visit.page.mouse().wheel(0, -300);
            visit.page.keyboard().up("Control");
            assertThat(visit.page.locator("bl-map .map.part:not(.moving)")).isVisible();
            assertThat(middle(country)[0]).isCloseTo(at[0], within(4.0));
            visit.page.mouse().down();
            visit.page.mouse().move(at[0] - 60, at[1], new MoveOptions().setSteps(4));
            visit.page.mouse().up();
            assertThat(visit.page.locator("bl-map .map.part:not(.moving)")).isVisible();
            assertThat(middle(country)[0]).isCloseTo(at[0] - 60, within(4.0));
        }
    }
}
