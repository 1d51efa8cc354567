package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What plays halts while nobody sees it. The page's clock is turned by hand. */
class UnseenTest {
    private static final long AN_HOUR = 3_600_000;

    private Visit visit;

    @AfterEach
    void leave() {
        visit.close();
    }

    /** Time stands from here on. */
    private void stopTheClock() {
        visit.page.clock().pauseAt(((Number) visit.page.evaluate("Date.now() + 1000")).longValue());
    }

    @Test
    void storyThatPlays_waitsInAHiddenTab_andWhileTheDeviceSleeps() {
        visit = new Visit(Visit.desktop());
        visit.page.clock().install();
        visit.open("/stories/singing-lamp?play");
        stopTheClock();
        visit.show(false);
        visit.page.clock().runFor(AN_HOUR);
        assertThat(visit.search()).isEqualTo("?play");
        visit.show(true);
        visit.page.clock().fastForward(9 * AN_HOUR);
        assertThat(visit.search()).isEqualTo("?play");
        visit.page.clock().runFor(60_000);
        assertThat(visit.search()).startsWith("?step=");
    }

    @Test
    void mapThatPlays_waitsInAHiddenTab() {
        visit = new Visit(Visit.desktop());
        visit.page.clock().install();
        visit.open("/numbers/joined?year=1950");
        Locator count = visit.page.locator("bl-map .count");
        assertThat(count).containsText("1950");
        stopTheClock();
        visit.page.locator("bl-map .years button").click();
        visit.page.clock().runFor(1000);
        String halted = count.textContent();
        assertThat(halted).doesNotContain("1950");
        visit.show(false);
        visit.page.clock().runFor(60_000);
        assertThat(count).hasText(halted);
        assertThat(visit.page.locator("bl-map .years button")).hasText("Pause");
        visit.show(true);
        visit.page.clock().runFor(1000);
        assertThat(count).not().hasText(halted);
    }
}
