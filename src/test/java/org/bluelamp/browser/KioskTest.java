package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.bluelamp.Exhibits;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    @Tag("long")
    void yearAndCountry_areAskedForBesideTheTimeline_withAKeyboardOfDigits() {
        open();
        page.keyboard().press("a");
        way(1).tap();
        assertThat(page.locator("bl-welcome #year")).isFocused();
        for (String digit : "1932".split("")) {
            page.locator(".bl-keyboard-pad button:text-is('" + digit + "')").tap();
        }
        assertThat(page.locator("bl-welcome #year")).hasValue("1932");
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
