package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Addresses whose window lies beyond everything, or has one end: the graphic and the list give the same answer. */
class EmptyTimeTest {
    /** An entry with an open end goes on beyond everything; no entry of this theme has one. */
    private static final String WITHOUT_OPEN_ENDS = "&theme=rules";

    /** Neither {@code from} nor {@code to} is left. */
    private static final Pattern NO_WINDOW = Pattern.compile("^[^?]*(\\?(?!.*\\b(from|to)=).*)?$");

    @Test
    void graphic_afterEverything_saysSoAndLeadsBack() {
        try (Visit visit = new Visit(Visit.desktop()).open("/?from=2030" + WITHOUT_OPEN_ENDS)) {
            assertThat(visit.page.locator(".empty-time .title")).hasText("Nothing after 2026.");
            visit.page.locator(".empty-time button").click();
            assertThat(visit.page.locator(".empty-time")).isHidden();
            assertThat(visit.page).hasURL(NO_WINDOW);
        }
    }

    @Test
    void list_afterEverything_saysSoAndLeadsBack() {
        try (Visit visit = new Visit(Visit.desktop()).open("/list?from=2030" + WITHOUT_OPEN_ENDS)) {
            assertThat(visit.page.locator("bl-list .count")).hasText("Nothing after 2026.");
            visit.page.locator("bl-list .way-out a").click();
            assertThat(visit.page.locator("bl-list .count")).containsText(Pattern.compile("\\d+ entries"));
            assertThat(visit.page).hasURL(NO_WINDOW);
        }
    }
}
