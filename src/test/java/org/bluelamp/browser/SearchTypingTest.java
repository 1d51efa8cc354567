package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A visitor who types words into the search as people do, far from the server: its answers reach the page while the next
 * letters are typed. What the field does by itself is tested beside it.
 */
class SearchTypingTest {
    private static final String WORDS = "harbour radio";
    private static final Pattern SOUGHT = Pattern.compile("api/v1/search\\?.*\\bq=([^&]*)");

    private final Visit visit = new Visit(Visit.desktop());
    private final List<String> sought = new ArrayList<>();

    @AfterEach
    void leave() {
        visit.close();
    }

    private Locator arrive(String path, int latencyMs) {
        visit.open(path).fromAfar(latencyMs);
        visit.page.onRequest(request -> SOUGHT.matcher(request.url())
                .results()
                .forEach(found -> sought.add(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8))));
        Locator field = visit.page.locator("bl-search input");
        field.click();
        return field;
    }

    /** Waits until the page shows what was found for some words. */
    private void assertFound(String words) {
        visit.page.waitForFunction("words => new URLSearchParams(location.search).get('q') === words", words);
        visit.page.waitForFunction(
                "words => [...document.querySelectorAll('bl-timeline, bl-list')].every(one =>"
                        + " 'ready' in one.dataset && new URL(one.src, document.baseURI).searchParams.get('q') === words)",
                words);
        visit.settle();
    }

    @ParameterizedTest
    @CsvSource({"/, 160, 300", "/list, 240, 300"})
    void everyLetterStays(String path, int delayMs, int latencyMs) {
        Locator field = arrive(path, latencyMs);
        visit.page.keyboard().type(WORDS, new Keyboard.TypeOptions().setDelay(delayMs));
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(field).hasValue(WORDS);
        assertThat(field).isFocused();
        visit.page.keyboard().press("Enter");
        assertFound(WORDS);
        visit.page.keyboard().type("s");
        assertThat(field).hasValue(WORDS + "s");
        visit.page.keyboard().press("Enter");
        assertFound(WORDS + "s");
        assertThat(field).hasValue(WORDS + "s");
        assertThat(sought).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"/", "/list", "/?theme=rules&from=1900&to=2000"})
    void hit_isOpenedAndFiltersNothing_andGivesTheFocusBack(String path) {
        Locator field = arrive(path, 0);
        String before = visit.search();
        visit.page.keyboard().type("keepers congress");
        assertThat(visit.page.getByRole(AriaRole.OPTION).first()).isVisible();
        visit.page.keyboard().press("ArrowDown");
        visit.page.keyboard().press("Enter");
        assertThat(visit.panel().locator("h2").first()).isVisible();
        assertThat(visit.search()).doesNotContain("q=").contains("entry=keepers-congress");
        assertThat(field).hasValue("keepers congress");
        visit.panel().locator("button[part=close]").click();
        visit.assertNothingOpen();
        assertThat(field).isFocused();
        assertThat(visit.search()).contains(before.replaceFirst("&from.*", ""));
    }

    @Test
    void fewMatches_areFlownTo() {
        arrive("/", 0);
        visit.page.keyboard().type("keepers congress");
        visit.page.keyboard().press("Enter");
        visit.page.waitForURL(Pattern.compile(".*from=1914&to=1914.*"));
        assertFound("keepers congress");
    }

    @Test
    void back_isTakenOverByTheField() {
        Locator field = arrive("/?q=radio", 0);
        field.fill("harbour");
        visit.page.keyboard().press("Enter");
        assertFound("harbour");
        visit.page.evaluate("document.querySelector('bl-filters').shadowRoot.querySelector('button').click()");
        visit.page.locator("bl-filters .groups input").first().check();
        visit.page.waitForURL(Pattern.compile(".*theme=.*"));
        visit.page.locator("bl-chosen-filters li button").first().click();
        assertThat(field).hasValue("");
        visit.page.goBack();
        assertThat(field).hasValue("harbour");
    }
}
