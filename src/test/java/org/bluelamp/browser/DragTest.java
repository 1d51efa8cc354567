package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A visitor whose button is let go where the page does not hear of it, or who breaks off a drag. */
class DragTest {
    private static final String CHART = "/numbers/questions";
    private static final String MAP = "/numbers/joined";

    private final Visit visit = new Visit(Visit.desktop());
    private final RawMouse mouse = new RawMouse(visit.page);

    @AfterEach
    void leave() {
        visit.close();
    }

    private BoundingBox box(String selector) {
        return visit.page.locator(selector).first().boundingBox();
    }

    private String window() {
        visit.settle();
        return (String)
                visit.page.evaluate("(({ from, to }) => from + '/' + to)(document.querySelector('bl-timeline'))");
    }

    private void pressOpensWhatItIsOn() {
        String id = visit.entryInTheMiddle();
        BoundingBox box = visit.mark(id).boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        mouse.move(x, y).press(x, y).letGo(x, y);
        visit.page.waitForFunction("id => new URLSearchParams(location.search).get('entry') === id", id);
    }

    @Test
    void flickOutOfThePlot_isADrag_andEndsWhereTheButtonIsLost() {
        visit.open("/?from=1950&to=1990");
        BoundingBox footBox = box("bl-timeline .foot");
        double x = footBox.x + footBox.width / 2;
        double foot = footBox.y;
        String before = window();
        mouse.move(x, foot - 2).press(x, foot - 2).drag(x + 150, foot + 20);
        mouse.move(x + 150, foot - 100);
        String dragged = window();
        assertThat(dragged).isNotEqualTo(before);
        mouse.move(x - 200, foot - 100).move(x - 300, foot - 200);
        assertThat(window()).isEqualTo(dragged);
        pressOpensWhatItIsOn();
    }

    @Test
    void plot_hearsOfAButtonLetGoInTheFoot() {
        visit.open("/?from=1950&to=1990");
        BoundingBox footBox = box("bl-timeline .foot");
        double x = footBox.x + footBox.width / 2;
        double foot = footBox.y;
        mouse.move(x, foot - 2).press(x, foot - 2).letGo(x, foot + 20);
        String letGo = window();
        mouse.move(x, foot - 60).move(x + 200, foot - 60);
        assertThat(window()).isEqualTo(letGo);
        visit.assertNothingOpen();
    }

    @Test
    void overview_stopsWhereTheButtonIsLost() {
        visit.open("/?from=1950&to=1990");
        BoundingBox brush = box("bl-timeline .brush-window");
        double x = brush.x + brush.width / 2;
        double y = brush.y + brush.height / 2;
        String before = window();
        mouse.move(x, y).press(x, y).drag(x + 60, y).move(x + 60, y - 100);
        String dragged = window();
        assertThat(dragged).isNotEqualTo(before);
        mouse.move(x - 100, y);
        assertThat(window()).isEqualTo(dragged);
    }

    @Test
    void chart_choosesNothingWhereTheButtonIsLost_orEscapeIsPressed() {
        visit.open(CHART);
        Locator plot = visit.page.locator("bl-chart .plot");
        plot.scrollIntoViewIfNeeded();
        Locator band = visit.page.locator("bl-chart .band");
        BoundingBox box = plot.boundingBox();
        double x = box.x + box.width * 0.4;
        double low = box.y + box.height - 2;
        mouse.move(x, low).press(x, low).drag(x + 200, low + 30);
        assertThat(band).isVisible();
        mouse.move(x + 100, low - 60);
        assertThat(band).isHidden();
        mouse.move(x + 200, low - 80).press(x, low - 80).drag(x + 200, low - 80);
        assertThat(band).isVisible();
        visit.page.keyboard().press("Escape");
        assertThat(band).isHidden();
        mouse.drag(x + 250, low - 80).letGo(x + 250, low - 80);
        assertThat(band).isHidden();
        assertThat(visit.search()).isEmpty();
    }

    @Test
    void map_isPushedNoFurtherOnceTheButtonIsLost() {
        visit.open(MAP);
        Locator map = visit.page.locator("bl-map .map");
        map.scrollIntoViewIfNeeded();
        visit.page.locator("bl-map .zoom button").first().click();
        assertThat(visit.page.locator("bl-map .map.part")).isVisible();
        BoundingBox box = map.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        mouse.move(x, y).press(x, y).drag(x + 80, y);
        assertThat(visit.page.locator("bl-map .map.moving")).isVisible();
        mouse.move(x + 80, y + 10);
        assertThat(visit.page.locator("bl-map .map.moving")).isHidden();
        BoundingBox before = box("bl-map [data-code=FR]");
        mouse.move(x - 80, y + 40);
        assertThat(visit.page.locator("bl-map .map.moving")).isHidden();
        assertThat(box("bl-map [data-code=FR]").x).isEqualTo(before.x);
    }

    @Test
    void drag_endsInNoClickOnWhatIsUnderIt() {
        visit.open("/glance");
        Locator disc = visit.page.locator("bl-places .disc[data-code=FR]");
        disc.scrollIntoViewIfNeeded();
        BoundingBox box = disc.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        visit.page.mouse().move(x, y);
        visit.page.keyboard().down("Control");
        visit.page.mouse().wheel(0, -200);
        visit.page.keyboard().up("Control");
        assertThat(visit.page.locator("bl-places .map.part:not(.moving)")).isVisible();
        mouse.move(x, y).press(x, y).drag(x + 60, y).letGo(x + 60, y);
        assertThat(visit.page.locator("bl-places .map.moving")).isHidden();
        assertThat(disc.boundingBox().x).isCloseTo(box.x + 60, within(12.0));
        assertThat(visit.path()).isEqualTo("/glance");
        mouse.move(x + 60, y).press(x + 60, y).letGo(x + 60, y);
        visit.page.waitForURL("**country=FR**");
    }
}
