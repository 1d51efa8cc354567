package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor who types words into the search as people do: not as fast as a program, and far from the server. */
class SearchTypingTest {
    private static final String WORDS = "harbour radio";
    private static final Pattern SOUGHT = Pattern.compile("timeline\\.json\\?.*\\bq=([^&]*)");

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
    @CsvSource({"/, 160, 300", "/list, 240, 300", "/list, 200, 0"})
    void everyLetterStays(String path, int delayMs, int latencyMs) {
        Locator field = arrive(path, latencyMs);
        visit.page.keyboard().type(WORDS, new Keyboard.TypeOptions().setDelay(delayMs));
        assertFound(WORDS);
        assertThat(field).hasValue(WORDS);
        assertThat(field).isFocused();
        visit.page.keyboard().type("s");
        assertThat(field).hasValue(WORDS + "s");
        assertFound(WORDS + "s");
        assertThat(sought).doesNotHaveDuplicates();
    }

    @Test
    void spaceBetweenWords_staysWhileAnAnswerComes() {
        Locator field = arrive("/list", 0);
        visit.page.keyboard().type("harbour ");
        assertFound("harbour");
        assertThat(field).hasValue("harbour ");
        visit.page.keyboard().type("radio");
        assertThat(field).hasValue(WORDS);
        assertFound(WORDS);
    }

    @Test
    void keysRightAfterNewWords_neverChooseFromTheListOfTheOldOnes() {
        Locator field = arrive("/", 300);
        visit.page.keyboard().type("radio");
        assertThat(field).hasAttribute("aria-expanded", "true");
        field.selectText();
        visit.page.keyboard().type("motor");
        visit.page.keyboard().press("ArrowDown");
        visit.page.keyboard().press("Enter");
        assertFound("motor");
        assertThat(field).hasValue("motor");
        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(visit.search()).doesNotContain("entry=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Escape"})
    void listThatTheVisitorHasClosed_staysClosed(String key) {
        Locator field = arrive("/", 300);
        visit.page.keyboard().type("radio");
        visit.page.keyboard().press(key);
        assertFound("radio");
        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(field).hasValue("radio");
        // The question is under way when the key is pressed.
        visit.page.waitForRequest(SOUGHT, () -> visit.page.keyboard().type("s"));
        visit.page.keyboard().press(key);
        assertFound("radios");
        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(field).hasValue("radios");
    }

    @Test
    void escape_closesTheListAndThenEmptiesTheField() {
        Locator field = arrive("/", 0);
        visit.page.keyboard().type("radio");
        assertThat(field).hasAttribute("aria-expanded", "true");
        visit.page.keyboard().press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(field).hasValue("radio");
        visit.page.keyboard().press("Escape");
        assertThat(field).hasValue("");
        visit.page.waitForFunction("() => location.search === ''");
    }

    @Test
    void wordsThatAnInputMethodComposes_areSoughtOnceTheyAreWhole() {
        Locator field = arrive("/", 0);
        CDPSession protocol = visit.page.context().newCDPSession(visit.page);
        for (String unfinished : List.of("r", "ra", "rad", "radi", "radio")) {
            compose(protocol, unfinished);
            press("ArrowDown");
            press("Enter");
        }
        assertThat(field).hasValue("radio");
        // Longer than the pause after which typed words are sought: a round trip of a search that was started would
        // show.
        visit.page.evaluate("async () => { const end = performance.now() + 500;"
                + " while (performance.now() < end) await new Promise(requestAnimationFrame); }");
        assertThat(sought).isEmpty();
        assertThat(visit.search()).isEmpty();
        JsonObject whole = new JsonObject();
        whole.addProperty("text", "radio");
        protocol.send("Input.insertText", whole);
        assertFound("radio");
        assertThat(field).hasValue("radio");
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(sought).containsExactly("radio");
        visit.assertNothingOpen();
    }

    private static void compose(CDPSession protocol, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        protocol.send("Input.imeSetComposition", composition);
    }

    /** A key as browsers report it while an input method takes it; the second form is Safari's. */
    private void press(String key) {
        visit.page.evaluate(
                "key => { const field = document.querySelector('bl-search').shadowRoot.querySelector('input');"
                        + " for (const how of [{ isComposing: true }, { keyCode: 229 }]) field.dispatchEvent("
                        + "new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...how })); }",
                key);
    }

    @Test
    void back_isTakenOverByTheField() {
        Locator field = arrive("/?q=radio", 0);
        field.fill("harbour");
        assertFound("harbour");
        visit.page.evaluate("document.querySelector('bl-filters').shadowRoot.querySelector('button').click()");
        visit.page.locator("bl-filters input").first().check();
        visit.page.waitForURL(Pattern.compile(".*theme=.*"));
        visit.page.locator("bl-chosen-filters li button").first().click();
        assertThat(field).hasValue("");
        visit.page.goBack();
        assertThat(field).hasValue("harbour");
    }
}
