package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sixty entries of one day: no zoom takes their cluster apart. */
class ListOfInseparableEntriesTest {
    private static final int DAY = (int) LocalDate.of(1928, 4, 7).toEpochDay();

    private static Visit visit(NewContextOptions options) {
        return visit(options, 60);
    }

    private static Visit visit(NewContextOptions options, int entries) {
        return HostPage.open(
                options,
                "<bl-timeline src='timeline.json' from='1928-04-04' to='1928-04-09' style='height: 560px'></bl-timeline>",
                timeline -> HostPage.onOneDay(timeline, entries, "7 April 1928", DAY));
    }

    private static Locator cluster(Visit visit) {
        return visit.page.locator("[data-count]").first();
    }

    private static Locator list(Visit visit) {
        return visit.page.locator("dialog.chooser");
    }

    @Test
    void cluster_saysThatEnterListsItsEntries() {
        try (Visit visit = visit(Visit.desktop())) {
            assertThat(cluster(visit))
                    .hasAttribute(
                            "aria-label", Pattern.compile("^\\d+ entries of 7 April 1928, .*\\. Enter lists them$"));
            assertThat(cluster(visit)).hasAttribute("aria-haspopup", "dialog");
        }
    }

    @Test
    void keys_openWalkAndCloseTheListAndTheFocusComesBack() {
        try (Visit visit = visit(Visit.desktop())) {
            cluster(visit).focus();
            String name = cluster(visit).getAttribute("aria-label");
            visit.page.keyboard().press("Enter");
            assertThat(list(visit)).hasAttribute("aria-label", Pattern.compile("^\\d+ entries, 7 April 1928$"));
            Locator choices = list(visit).locator("li button");
            assertThat(choices.first()).isFocused();
            visit.page.keyboard().press("ArrowDown");
            assertThat(choices.nth(1)).isFocused();
            visit.page.keyboard().press("End");
            assertThat(choices.last()).isFocused();
            visit.page.keyboard().press("Escape");
            assertThat(list(visit)).isHidden();
            visit.settle();
            assertThat(cluster(visit)).isFocused();
            assertThat(cluster(visit)).hasAttribute("aria-label", name);
        }
    }

    @Test
    void choice_opensTheEntryAndClosesTheList() {
        try (Visit visit = visit(Visit.desktop())) {
            visit.page.evaluate(
                    "document.addEventListener('bl-select', event => { window.chosen = event.detail.id; })");
            cluster(visit).click();
            list(visit).locator("li button").nth(2).click();
            assertThat(list(visit)).isHidden();
            assertThat((String) visit.page.evaluate("window.chosen")).isNotEmpty();
        }
    }

    @Test
    void touch_opensTheListAndATapBesideItClosesIt() {
        try (Visit visit = visit(Visit.phone())) {
            cluster(visit).tap();
            assertThat(list(visit)).isVisible();
            visit.page.touchscreen().tap(8, 8);
            assertThat(list(visit)).isHidden();
        }
    }

    @Test
    void hundreds_areListedByOnePressMore_andTheFocusGoesOnFromTheLast() {
        try (Visit visit = visit(Visit.desktop(), 266)) {
            cluster(visit).focus();
            visit.page.keyboard().press("Enter");
            Locator choices = list(visit).locator("li button");
            assertThat(choices).hasCount(200);
            int count = Integer.parseInt(list(visit).getAttribute("aria-label").replaceFirst(" entries, .*", ""));
            Locator rest = list(visit).locator("button.rest");
            assertThat(rest).hasText("List " + (count - 200) + " more");
            visit.page.keyboard().press("End");
            assertThat(rest).isFocused();
            visit.page.keyboard().press("Enter");
            assertThat(choices).hasCount(count);
            assertThat(rest).hasCount(0);
            assertThat(choices.nth(200)).isFocused();
            visit.page.keyboard().press("End");
            assertThat(choices.nth(count - 1)).isFocused();
            visit.page.keyboard().press("Enter");
            assertThat(list(visit)).isHidden();
        }
    }

    @Test
    void openList_hasNoViolationInEitherPalette() {
        for (var options : List.of(Visit.desktop(), Visit.phone())) {
            try (Visit visit = visit(options)) {
                cluster(visit).click();
                assertThat(list(visit)).isVisible();
                Axe.assertNoViolationInEitherPalette(visit, "open list");
            }
        }
    }
}
