package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visitor who uses the keyboard alone. */
class KeyboardTest {
    /** Id of the entry that has the focus within the graphic, or what has it instead. */
    private static final String FOCUSED = "() => { let active = document.activeElement;"
            + " while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;"
            + " return active?.dataset?.entry ?? active?.dataset?.count ?? active?.closest?.('bl-entry-panel')?.localName"
            + " ?? active?.getRootNode()?.host?.localName ?? active?.localName ?? ''; }";

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = new Visit(Visit.desktop()).open("/");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    private String focused() {
        return (String) visit.page.evaluate(FOCUSED);
    }

    private void press(String key) {
        visit.page.keyboard().press(key);
        visit.settle();
    }

    private void tabToTheTimeline() {
        visit.page.evaluate("document.querySelector('bl-timeline').focusEntry('first-lamp')");
        visit.settle();
    }

    @Test
    void tabs_reachTheGraphicFromTheTopOfThePage() {
        for (int tabs = 0; tabs < 20; tabs++) {
            visit.page.keyboard().press("Tab");
            Object inGraphic = visit.page.evaluate("document.activeElement.localName === 'bl-timeline'");
            if (Boolean.TRUE.equals(inGraphic)) {
                return;
            }
        }
        org.junit.jupiter.api.Assertions.fail("20 tabs did not reach the timeline; the focus is at " + focused());
    }

    @Test
    void firstTab_offersToSkipToTheContent() {
        visit.page.keyboard().press("Tab");
        assertThat(visit.page.locator(".bl-skip")).isFocused();
        visit.page.keyboard().press("Enter");
        assertThat(visit.page.locator("#content")).isFocused();
    }

    @Test
    void enter_opensTheEntryAndEscapeGivesTheFocusBack() {
        tabToTheTimeline();
        String entry = focused();
        press("Enter");
        visit.assertOpen("Port Nowhere lights a lamp that sings");
        visit.page.waitForFunction("() => document.activeElement?.localName === 'bl-entry-panel'");
        press("Escape");
        visit.assertNothingOpen();
        visit.page.waitForFunction("entry => (" + FOCUSED + ")() === entry", entry);
    }
}
