package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A visitor whose button is let go where the page does not hear of it, or who breaks off a drag. */
class DragTest {
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
}
