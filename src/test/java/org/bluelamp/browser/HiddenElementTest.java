package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Elements that are made, fed or changed in a part of a page that is not shown, such as a closed tab. */
class HiddenElementTest {
    private static final String SHOW = "element => { element.style.display = 'block'; }";
    private static final String HIDE = "element => { element.style.display = 'none'; }";

    @Test
    void timeline_madeWhileHidden_isRightWhenShown_andFollowsItsWindowWhileHiddenAgain() {
        String seen = "<bl-timeline src='timeline.json' style='height: 100px'></bl-timeline>";
        try (Visit visit = HostPage.open(Visit.desktop(), seen, timeline -> {})) {
            visit.page.evaluate("""
                    async () => {
                      const tab = document.createElement('div');
                      tab.id = 'tab';
                      tab.style.display = 'none';
                      tab.innerHTML = "<bl-timeline src='timeline.json' style='height: 500px'></bl-timeline>";
                      document.querySelector('main').append(tab);
                      await tab.firstChild.idle;
                    }""");
            Locator tab = visit.page.locator("#tab");
            tab.evaluate(SHOW);
            assertThat(visit.page.locator("#tab bl-timeline[data-ready]")).isVisible();
            visit.settle();
            assertThat(visit.page.locator("#tab bl-timeline .mark").count()).isGreaterThan(10);
            tab.evaluate(HIDE);
            visit.page
                    .locator("#tab bl-timeline")
                    .evaluate("timeline => { timeline.from = '1960'; timeline.to = '1969'; }");
            tab.evaluate(SHOW);
            visit.settle();
            Locator ends = visit.page.locator("#tab bl-timeline .brush-window");
            assertThat(ends).hasAttribute("aria-valuetext", Pattern.compile(".*1960.*1969.*"));
        }
    }
}
