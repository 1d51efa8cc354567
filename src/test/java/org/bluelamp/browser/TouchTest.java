package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor with a phone in the hand. */
class TouchTest {
    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = new Visit(Visit.phone()).open("/");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/list", "/list?theme=rules&q=court", "/?entry=lamp-law", "/entry/lamp-law"})
    void page_isAsWideAsThePhone(String path) {
        visit.open(path);
        Object tooWide = visit.page.evaluate("() => { const wide = []; const walk = root => {"
                + " for (const element of root.querySelectorAll('*')) {"
                // The row of chosen filters is pushed along by a finger.
                + "  if (element.shadowRoot && !element.matches('bl-chosen-filters')) walk(element.shadowRoot);"
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
    void everyControl_isLargeEnoughForAFinger() {
        Object small = visit.page.evaluate("() => [...document.querySelectorAll('.bl-header a, .bl-header button')]"
                + ".filter(control => control.checkVisibility())"
                + ".map(control => [control.textContent, control.getBoundingClientRect()])"
                + ".filter(([, box]) => box.width < 24 || box.height < 24).map(([name]) => name)");
        assertThat((List<?>) small).isEmpty();
    }

    @Test
    void timeline_leavesNoFingerToThePage_whichDoesNotScroll() {
        assertThat(visit.page.locator("bl-timeline .stage").getAttribute("class"))
                .isEqualTo("stage");
    }
}
