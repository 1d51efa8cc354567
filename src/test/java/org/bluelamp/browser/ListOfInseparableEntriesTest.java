package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sixty entries of one day: no zoom takes their cluster apart. */
class ListOfInseparableEntriesTest {
    private static final int DAY = (int) LocalDate.of(1928, 4, 7).toEpochDay();

    private static Visit visit(NewContextOptions options) {
        return HostPage.open(
                options,
                "<bl-timeline src='timeline.json' from='1928-04-04' to='1928-04-09' style='height: 560px'></bl-timeline>",
                timeline -> HostPage.onOneDay(timeline, 60, "7 April 1928", DAY));
    }

    @Test
    void openList_hasNoViolationInEitherPalette() {
        for (var options : List.of(Visit.desktop(), Visit.phone())) {
            try (Visit visit = visit(options)) {
                visit.page.locator("[data-count]").first().click();
                assertThat(visit.page.locator("dialog.chooser")).isVisible();
                Axe.assertNoViolationInEitherPalette(visit, "open list");
            }
        }
    }
}
