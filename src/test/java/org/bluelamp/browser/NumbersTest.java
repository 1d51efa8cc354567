package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A visitor finds a chart and a map, reads them, takes them along, and goes on into the timeline. */
@TestInstance(Lifecycle.PER_CLASS)
class NumbersTest {
    private final Visit visit = new Visit(Visit.desktop());

    @AfterEach
    void assertNoFault() {
        visit.assertNoFault();
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    private Locator find(String selector) {
        return visit.page.locator(selector);
    }

    @Test
    void chart_isReadInPart_savedAndLeadsIntoTheTimeline() {
        visit.open("/numbers");
        find("bl-map[src*=congress]").scrollIntoViewIfNeeded();
        assertThat(find("bl-map[src*=congress] svg")).isVisible();
        visit.open("/numbers/questions");
        Locator plot = find("bl-chart [role=slider]");
        plot.scrollIntoViewIfNeeded();
        BoundingBox box = plot.boundingBox();
        visit.page.mouse().move(box.x + box.width * 0.3, box.y + 100);
        visit.page.mouse().down();
        visit.page.mouse().move(box.x + box.width * 0.5, box.y + 120, new Mouse.MoveOptions().setSteps(6));
        visit.page.mouse().up();
        assertThat(find("bl-chart [role=status]")).hasText(Pattern.compile("Shown: 20\\d\\d to 20\\d\\d"));
        String from = find("[data-edge=from]").inputValue();
        String to = find("[data-edge=to]").inputValue();
        assertThat(visit.search()).isEqualTo("?from=" + from + "&to=" + to);
        assertThat(saved("svg")).isEqualTo("questions.svg");
        find("bl-chart .part button").click();
        assertThat(plot).hasAttribute("aria-valuemax", "15");
        assertThat(visit.search()).isEmpty();
        find("bl-chart .annotations button").first().click();
        visit.page.waitForURL("**/?entry=*");
        assertThat(visit.panel()).isVisible();
        assertThat(visit.path()).isEqualTo("/");
    }

    @Test
    void map_showsTheYearOfItsAddress_andIsSavedAsAPicture() {
        visit.open("/numbers/joined?year=2018");
        assertThat(find("bl-map .count")).hasText("29 members in 2018");
        find("bl-map input[type=range]").press("ArrowRight");
        assertThat(find("bl-map .count")).hasText("29 members in 2019");
        assertThat(visit.search()).isEqualTo("?year=2019");
        assertThat(saved("png")).isEqualTo("joined.png");
    }

    private String saved(String kind) {
        return visit.page
                .waitForDownload(() -> find("[data-picture=" + kind + "]").click())
                .suggestedFilename();
    }

    @Test
    void firstLoadOfTheTimeline_hasNothingOfChartsAndMaps() {
        visit.open("/");
        Object scripts = visit.page.evaluate("() => performance.getEntriesByType('resource').map(({ name }) => name)"
                + ".filter(name => /chart|map|plot|geo|countries|states/i.test(name.split('/').pop()))");
        assertThat((List<?>) scripts).isEmpty();
    }
}
