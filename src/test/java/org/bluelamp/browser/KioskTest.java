package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bluelamp.Exhibits;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Visitors to the kiosk, one after another. */
class KioskTest {
    private static final String STATE = "data-kiosk";
    private static final int IDLE_MS = 60_000;
    private static final int COUNTDOWN_MS = 20_000;

    // This computer is no kiosk, which its page learns by asking.
    private final Visit visit = new Visit(portrait()).tolerating404(true);
    private final Page page = visit.page;

    static NewContextOptions portrait() {
        return new NewContextOptions()
                .setViewportSize(1080, 1920)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    private static void assertState(Page page, String state) {
        assertThat(page.locator("html")).hasAttribute(STATE, state);
    }

    /** The kiosk with its loop; from now on its clock is turned by hand. */
    private void open() {
        page.clock().install();
        page.navigate(Visit.address("/kiosk"));
        assertState(page, "attract");
        assertThat(page.locator(".bl-loop[data-entry]")).isVisible();
    }

    private Locator way(int place) {
        return page.locator(".bl-first-way").nth(place);
    }

    private void travel() {
        open();
        page.keyboard().press("a");
        assertState(page, "first");
        way(2).tap();
        assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
    }

    @Test
    void touchOfTheLoop_leadsToTheFirstScreen_andThatToWhereTheLoopWas() {
        open();
        String entry = page.locator(".bl-loop").getAttribute("data-entry");
        Axe.assertNoViolation(visit, "the loop");
        page.touchscreen().tap(500, 700);
        assertState(page, "first");
        assertThat(page.locator(".bl-first h1")).hasText("Who kept the lights burning?");
        Axe.assertNoViolation(visit, "the first screen");

        page.locator(".bl-first-where").tap();
        assertState(page, "visit");
        assertThat(page.locator("bl-entry-panel article")).hasAttribute("data-entry", entry);
    }

    @Test
    @Tag("long")
    void lettersOfTheLoop_areEightHundredthsOfTheShorterSide_andWaysLieInTheLowerPart() {
        open();
        double letters = ((Number) page.locator(".bl-loop-sentence")
                        .evaluate("element => parseFloat(getComputedStyle(element).fontSize)"))
                .doubleValue();
        assertThat(letters).isGreaterThanOrEqualTo(0.08 * 1080);

        page.keyboard().press("a");
        assertState(page, "first");
        for (Locator button : page.locator(".bl-first button").all()) {
            assertThat(button.boundingBox().y).isGreaterThanOrEqualTo(0.55 * 1920);
            assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void visitorWhoHasGone_isAskedFor_andForgotten() {
        travel();
        page.locator(".bl-visit-size").tap();
        page.locator(".bl-visit-contrast").tap();
        page.locator(".bl-visit-reach").tap();
        assertThat(page.locator("html")).hasAttribute("data-palette", "contrast");
        visit.mark("fog-line").tap();
        assertThat(page.locator("bl-entry-panel article")).isVisible();

        page.clock().runFor(IDLE_MS + 1000);
        assertState(page, "countdown");
        Locator stay = page.locator(".bl-kiosk-dialog button");
        assertThat(stay).isFocused();
        assertThat(page.locator(".bl-kiosk-dialog [role=timer]")).containsText("seconds");
        Axe.assertNoViolation(visit, "the countdown");

        page.clock().runFor(COUNTDOWN_MS);
        assertState(page, "attract");
        assertThat(page.locator("html")).hasAttribute("data-palette", "night");
        assertThat(page.locator("html[data-reach]")).hasCount(0);
        assertThat(page.locator("bl-exhibit, .bl-kiosk-dialog")).hasCount(0);
        assertThat(page.evaluate("document.documentElement.style.getPropertyValue('--bl-text-scale')"))
                .isEqualTo("1");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(page.evaluate("document.activeElement === document.body")).isEqualTo(true);
    }

    /** What a visitor leaves in the browser's memory would be there for weeks. */
    @Test
    void exhibitOfAVisitor_isNotKept_afterThem() {
        travel();
        visit.mark("fog-line").tap();
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        page.evaluate("() => { window.testLeft = new WeakRef(document.querySelector('bl-exhibit')); }");

        page.clock().runFor(IDLE_MS + COUNTDOWN_MS + 2000);
        assertState(page, "attract");
        CDPSession devTools = page.context().newCDPSession(page);
        page.waitForCondition(() -> {
            devTools.send("HeapProfiler.collectGarbage");
            return (boolean) page.evaluate("testLeft.deref() === undefined");
        });
    }

    @Test
    @Tag("long")
    void visitorWhoIsStillThere_goesOnWhereTheyWere() {
        travel();
        visit.mark("fog-line").tap();
        page.clock().runFor(IDLE_MS + 1000);
        assertState(page, "countdown");
        page.locator(".bl-kiosk-dialog button").tap();
        page.clock().runFor(1000);
        assertState(page, "visit");
        assertThat(page.locator(".bl-kiosk-dialog")).hasCount(0);
        assertThat(page.locator("bl-entry-panel article")).hasAttribute("data-entry", "fog-line");
    }

    @Test
    void source_isACardWithACode_andThePageStays() {
        travel();
        visit.mark("fog-line").tap();
        Locator source =
                page.locator("bl-entry-panel .bl-article-notes a[href^=http]").first();
        String address = source.getAttribute("href");
        source.tap();
        assertThat(page.locator(".bl-kiosk-dialog .bl-kiosk-code")).isVisible();
        assertThat(page.locator(".bl-kiosk-dialog")).containsText(address);
        Axe.assertNoViolation(visit, "the card of a source");
        page.locator(".bl-kiosk-dialog button").tap();
        assertThat(page.locator(".bl-kiosk-dialog")).hasCount(0);
        assertThat(page.context().pages()).hasSize(1);
        assertThat(visit.path()).isEqualTo("/kiosk");
    }

    @Test
    void keysOfTheBrowser_neverReachIt() {
        travel();
        page.evaluate("addEventListener('keydown', event => { window.reached = !event.defaultPrevented; })");
        for (String keys : List.of("Control+p", "Control+o", "F1", "F7", "Alt+ArrowLeft", "Control+f")) {
            page.keyboard().press(keys);
            assertThat(page.evaluate("window.reached")).as(keys).isNotEqualTo(true);
            assertState(page, "visit");
        }
    }

    /** The browser zooms the page by two fingers where it does not know yet that it may not. */
    @ParameterizedTest
    @ValueSource(strings = {"touchstart", "touchmove"})
    void twoFingers_areNotTheBrowsers_whileOneScrolls(String type) {
        travel();
        Object kept = page.evaluate("""
                type => [1, 2].map(fingers => {
                  const target = document.querySelector('bl-timeline');
                  const touches = Array.from({ length: fingers }, (_, identifier) =>
                    new Touch({ identifier, target, clientX: 300 + 100 * identifier, clientY: 400 }));
                  return !target.dispatchEvent(
                    new TouchEvent(type, { touches, bubbles: true, cancelable: true, composed: true }));
                })""", type);
        assertThat(kept).isEqualTo(List.of(false, true));
    }

    /** By them a link opens a tab or a window, or is downloaded. */
    @ParameterizedTest
    @EnumSource(names = {"ALT", "CONTROL", "META", "SHIFT"})
    void linkThatIsPressedWithAKeyHeld_leadsNowhere(KeyboardModifier held) {
        travel();
        page.evaluate("addEventListener('click', event => { window.reached = !event.defaultPrevented; })");
        Locator link = page.locator("bl-timeline a[href]").first();
        link.click(new Locator.ClickOptions().setModifiers(List.of(held)).setForce(true));
        assertThat(page.evaluate("window.reached")).isEqualTo(false);
        assertState(page, "visit");
    }

    @Test
    @Tag("long")
    void wordsTypedOnTheScreen_areSearchedFor() {
        travel();
        page.locator("bl-search").tap();
        Locator field = page.locator("bl-search input");
        field.tap();
        assertThat(page.locator(".bl-keyboard")).isVisible();
        Axe.assertNoViolation(visit, "the keyboard");
        for (String letter : "fogg".split("")) {
            page.locator(".bl-keyboard button:text-is('" + letter + "')").tap();
        }
        page.locator(".bl-keyboard-delete").tap();
        assertThat(field).hasValue("fog");
        page.clock().runFor(1000);
        assertThat(page.locator("bl-search [role=option]").first()).isVisible();
    }

    @Test
    void yearAndCountry_areChosenByWheels_andLeadToTheirEntries() {
        open();
        page.keyboard().press("a");
        way(1).tap();
        assertState(page, "first");
        Axe.assertNoViolation(visit, "a year and a country");
        Locator years = page.getByRole(AriaRole.LISTBOX).first();
        years.focus();
        page.keyboard().type("1932");
        assertThat(years.locator("[aria-selected=true]")).hasText("1932");
        Locator inTheMiddle = years.locator("[aria-selected=true]");
        double middle = years.boundingBox().y + years.boundingBox().height / 2;
        assertThat(inTheMiddle.boundingBox().y).isLessThan(middle);
        assertThat(inTheMiddle.boundingBox().y + inTheMiddle.boundingBox().height)
                .isGreaterThan(middle);
        page.getByLabel("One on").first().tap();
        page.getByLabel("Ten back").tap();
        assertThat(years.locator("[aria-selected=true]")).hasText("1923");
        assertThat(page.locator(".bl-year-answer")).containsText("1923");

        assertControlsInReach();
        page.locator(".bl-year-show").tap();
        assertState(page, "visit");
        assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
        assertThat(visit.path()).isEqualTo("/kiosk");
    }

    @Test
    void toursAreListed_eachWithItsLength_andAStoryLeadsBackToThem() {
        open();
        page.keyboard().press("a");
        way(0).tap();
        assertThat(page.locator(".bl-tour")).hasCount(2);
        assertThat(page.locator(".bl-tour").first()).containsText("minute");
        Axe.assertNoViolation(visit, "the tours");
        assertControlsInReach();
        page.locator(".bl-tour").first().tap();
        assertThat(page.locator("bl-exhibit[view=story][data-ready]")).isVisible();
        assertThat(page.getByLabel("Present", new Page.GetByLabelOptions().setExact(true)))
                .isHidden();
        assertControlsInReach();
        page.locator(".bl-visit-tours").tap();
        assertThat(page.locator(".bl-tour")).hasCount(2);
    }

    @Test
    void openEntry_leavesNoControlOutOfReach() {
        travel();
        visit.mark("fog-line").tap();
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        assertControlsInReach();
    }

    @Test
    void overviewOfAnEntryBroughtDown_isPressedInTheHeightOfAFinger() {
        travel();
        page.locator(".bl-visit-reach").tap();
        visit.mark("fog-line").tap();
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        visit.settle();
        assertThat(page.locator("bl-timeline .brush-window").evaluate("""
                brush => [-21, 0, 21].map(across => {
                  const { left, top, width, height } = brush.getBoundingClientRect();
                  return brush.getRootNode().elementFromPoint(left + width / 2, top + height / 2 + across) === brush;
                })""")).isEqualTo(List.of(true, true, true));
    }

    @Test
    @Tag("long")
    void largestLetters_leaveEachWayInsideItsButton() {
        travel();
        page.locator(".bl-visit-size").tap();
        page.locator(".bl-visit-size").tap();
        page.locator(".bl-visit-home").tap();
        assertState(page, "first");
        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.bl-first button')].filter(button => {
                  const box = button.getBoundingClientRect();
                  return [...button.querySelectorAll('img, span')].map(part => part.getBoundingClientRect())
                    .some(part => part.top < box.top - 1 || part.bottom > box.bottom + 1);
                }).map(button => button.textContent)""")).isEmpty();
    }

    /** A button that a seated visitor's hand does not reach is no button; what is read may stand higher. */
    private void assertControlsInReach() {
        Locator buttons = page.locator("bl-kiosk").getByRole(AriaRole.BUTTON);
        assertThat(buttons.first()).isVisible();
        for (Locator button : buttons.all()) {
            boolean isPartOfADrawing = (boolean) button.evaluate("button => button instanceof SVGElement");
            if (isPartOfADrawing || !button.isVisible()) continue;
            BoundingBox box = button.boundingBox();
            assertThat(box.y).as(button.toString()).isGreaterThanOrEqualTo(0.55 * 1920);
            assertThat(box.height).as(button.toString()).isGreaterThanOrEqualTo(44);
        }
    }

    /** Loop, first screen, entry, story, search and back to the first screen: a keyboard is enough for all of them. */
    @Test
    void keyboardAlone_leadsEverywhere() {
        open();
        page.keyboard().press("Enter");
        assertState(page, "first");
        pressByKey(page.locator(".bl-first-where"));
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        pressByKey(page.locator("bl-entry-panel [part=close]"));
        assertThat(page.locator("bl-entry-panel")).isHidden();

        focusByTab(page.locator("bl-search input"));
        page.keyboard().type("fog");
        page.clock().runFor(1000);
        assertThat(page.locator("bl-search [role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("bl-entry-panel article")).isVisible();

        pressByKey(page.locator(".bl-visit-home"));
        assertState(page, "first");
        pressByKey(way(0));
        pressByKey(page.locator(".bl-tour").first());
        assertThat(page.locator("bl-exhibit[view=story][data-ready]")).isVisible();
        pressByKey(page.locator("bl-story .turn.main"));
        assertThat(page.locator("bl-story .bl-pages > article:not([hidden])"))
                .hasAttribute("aria-labelledby", "step-2-title");
        pressByKey(page.locator(".bl-visit-home"));
        assertState(page, "first");
    }

    private void pressByKey(Locator control) {
        focusByTab(control);
        page.keyboard().press("Enter");
    }

    private void focusByTab(Locator control) {
        assertThat(control).isVisible();
        String hasFocus = "control => control.matches(':focus')";
        for (int stop = 0; stop < 200 && !(boolean) control.evaluate(hasFocus); stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(control).isFocused();
    }

    private String marked() {
        return (String) page.evaluate("[...(CSS.highlights.get('bl-spoken') ?? [])].map(String).join()");
    }

    @Test
    void openEntry_isReadAloud_whereAVoiceIsInstalled_sentenceBySentence() {
        TestVoice.prepare(page);
        travel();
        visit.mark("fog-line").tap();
        Locator listen = page.locator(".bl-visit-listen");
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        TestVoice.install(page, "en-US", false);
        TestVoice.install(page, "fr", true);
        assertThat(listen).isHidden();
        TestVoice.install(page, "en_GB", true);
        assertThat(listen).hasText("Listen");

        listen.tap();
        assertThat(listen).hasText("Stop");
        assertThat(page.evaluate("testVoice.now.voice.lang")).isEqualTo("en_GB");
        assertThat(page.evaluate("testVoice.now.volume")).isEqualTo(1);
        page.evaluate("testVoice.finish()");
        String title = page.locator("bl-entry-panel h2").innerText();
        assertThat(TestVoice.spoken(page))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .last()
                .isEqualTo(title);
        assertThat(marked()).isEqualTo(title);
        page.evaluate("while (testVoice.now && testVoice.spoken.length < 500) { const last = testVoice.now;"
                + " testVoice.finish(); if (testVoice.now === last) break; }");
        assertThat(listen).hasText("Listen");
        assertThat(marked()).isEmpty();
        String all = TestVoice.spoken(page).toString();
        assertThat(all).doesNotContain("Sources").doesNotContain("Drawing:");
    }

    @Test
    void readingAloud_isNoIdleness_andEnds_whereAnotherEntryOpens_andAtTheEndOfTheVisit() {
        TestVoice.prepare(page);
        travel();
        TestVoice.install(page, "en-GB", true);
        visit.mark("fog-line").tap();
        Locator listen = page.locator(".bl-visit-listen");
        listen.tap();
        page.clock().runFor(12_000);
        page.evaluate("testVoice.finish()");
        page.clock().runFor(12_000);
        page.evaluate("testVoice.finish()");
        assertThat(listen).hasText("Stop");
        page.locator("bl-entry-panel .bl-article-links a").first().tap();
        assertThat(page.locator("bl-entry-panel article:not([data-entry=fog-line])"))
                .isVisible();
        assertThat(listen).hasText("Listen");
        assertThat(page.evaluate("testVoice.now === undefined")).isEqualTo(true);

        listen.tap();
        assertThat(listen).hasText("Stop");
        // An engine that has died must not keep the kiosk from the next visitor.
        page.clock().runFor(IDLE_MS + COUNTDOWN_MS + 60_000);
        assertState(page, "attract");
        assertThat(page.evaluate("testVoice.now === undefined")).isEqualTo(true);
        assertThat(marked()).isEmpty();
    }

    @Test
    @Tag("long")
    void languageOfAVisitor_isThatOfTheExhibitAndOfNoOne_afterThem() {
        open();
        page.keyboard().press("a");
        page.locator(".bl-first-languages button[lang=ar]").tap();
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        Axe.assertNoViolation(visit, "the first screen in Arabic");
        way(2).tap();
        assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
        page.clock().runFor(IDLE_MS + COUNTDOWN_MS + 2000);
        assertState(page, "attract");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    /** What a museum sees when its server's power fails over night. */
    @Test
    @Tag("long")
    void kioskGoesOn_withoutItsServer(@TempDir Path frozen) {
        ConfigurableApplicationContext application = RunningApplication.start(Exhibits.MADE_UP, frozen);
        try (BrowserContext browser = Browser.visitor(portrait())) {
            Page kiosk = browser.newPage();
            kiosk.navigate(RunningApplication.origin(application) + "/kiosk");
            assertThat(kiosk.locator("html")).hasAttribute("data-kept", "whole");
            application.close();

            kiosk.reload();
            assertState(kiosk, "attract");
            kiosk.keyboard().press("a");
            kiosk.locator(".bl-first-way").first().tap();
            kiosk.locator(".bl-tour").first().tap();
            assertThat(kiosk.locator("bl-exhibit[view=story][data-ready]")).isVisible();
            kiosk.locator(".bl-visit-home").tap();
            kiosk.locator(".bl-first-where").tap();
            assertThat(kiosk.locator("bl-entry-panel article")).isVisible();
            assertThat(kiosk.locator(".bl-exhibit-line")).isEmpty();
        } finally {
            application.close();
        }
    }
}
