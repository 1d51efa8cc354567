package org.bluelamp.browser;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * axe-core finds nothing on any page, in any state, {@code target-size} included. One visitor goes through all pages, and
 * loads each of them once, in the size and palette that its row names: the states of a kind of page have different ones.
 * {@code ./bluelamp test --long} looks at each page in both sizes and palettes.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {
    private final Visit visit = new Visit(Visit.desktop());

    private static final boolean IS_LONG = Boolean.getBoolean("bluelamp.long");

    private enum Look {
        DESKTOP_BY_NIGHT(false, ColorScheme.DARK),
        DESKTOP_BY_DAY(false, ColorScheme.LIGHT),
        PHONE_BY_NIGHT(true, ColorScheme.DARK),
        PHONE_BY_DAY(true, ColorScheme.LIGHT);

        private final boolean isPhone;
        private final ColorScheme palette;

        Look(boolean isPhone, ColorScheme palette) {
            this.isPhone = isPhone;
            this.palette = palette;
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "/, whole, DESKTOP_BY_NIGHT",
        "/?welcome, welcome, PHONE_BY_DAY",
        "/?entry=first-lamp, open entry, DESKTOP_BY_DAY",
        "/?theme=rules&q=court, filtered, PHONE_BY_NIGHT",
        "/?q=xyzzyplugh, nothing found, DESKTOP_BY_NIGHT",
        "/?from=1935&to=1938, zoomed, PHONE_BY_DAY",
        "/numbers, numbers, DESKTOP_BY_DAY",
        "/numbers/turns?scale=log, series, PHONE_BY_NIGHT",
        "/numbers/joined?year=1960, map, DESKTOP_BY_NIGHT",
        "/list, list, PHONE_BY_DAY",
        "/list?entry=fog-line&country=GB, list with open entry, DESKTOP_BY_DAY",
        "/no-such-page, unknown address, PHONE_BY_NIGHT",
        "/entry/first-lamp, page of an entry, DESKTOP_BY_NIGHT",
        "/entry/no-such-entry, unknown entry, PHONE_BY_DAY",
        "/entries, all entries without a script, DESKTOP_BY_DAY",
        "/?lang=ar-XB&entry=lamp-law, right to left, PHONE_BY_NIGHT",
        "/?entry=relay-network&from=1998&to=2008, arcs and signposts, DESKTOP_BY_NIGHT",
        "/?thread=relay-network&entry=relay-network, thread with open entry, DESKTOP_BY_DAY",
        "/list?thread=relay-network, list of a thread, PHONE_BY_NIGHT",
        "/about, the exhibit about itself, PHONE_BY_DAY",
        "/licences, licences, PHONE_BY_NIGHT",
        "/cite/entry/first-lamp, how an entry is cited, PHONE_BY_NIGHT",
        "/teach, for teachers, PHONE_BY_DAY",
        "/teach/worksheet?story=singing-lamp, a worksheet of a story, DESKTOP_BY_NIGHT",
        "/teach/worksheet?story=singing-lamp&answers=yes, answers, PHONE_BY_NIGHT",
        "/teach/worksheet?from=1920&to=1940&lang=ar-XB, a worksheet from right to left, DESKTOP_BY_DAY",
        "/era/singing, an era, DESKTOP_BY_DAY",
        "/theme/rules, a theme, PHONE_BY_NIGHT",
        "/drawings, the drawings, DESKTOP_BY_NIGHT",
        "/systems, all systems, PHONE_BY_DAY",
        "/?entry=questions-list, an entry with a counter and a chart, PHONE_BY_DAY",
        "/?entry=seeing-lamps, an entry with a diagram, PHONE_BY_NIGHT",
        "/entry/seeing-lamps, a diagram in words on the page of an entry, DESKTOP_BY_DAY",
        "/systems/questions, a counter and a chart, PHONE_BY_NIGHT",
        "/systems/members, a map and breaks of membership, DESKTOP_BY_DAY",
        "/systems/lamp-room, a part of every kind, PHONE_BY_DAY",
        "/systems/many-charts, several charts and a table of colours, DESKTOP_BY_NIGHT",
        "/systems/relay, a diagram of five steps, PHONE_BY_NIGHT",
        "/systems/words, numbers and words only, DESKTOP_BY_DAY",
        "/systems/web, a diagram with what is not known, PHONE_BY_DAY",
        "/stories, all stories, DESKTOP_BY_NIGHT",
        "/stories/singing-lamp, first step of a story, PHONE_BY_NIGHT",
        "/stories/singing-lamp?step=3, number in a story, DESKTOP_BY_DAY",
        "/stories/singing-lamp?step=2&entry=coast-radio, open entry in a story, PHONE_BY_DAY",
        "/stories/singing-lamp?step=end, end of a story, DESKTOP_BY_NIGHT",
        "/stories/singing-lamp?step=2&present, presentation of a story, DESKTOP_BY_DAY",
        "/stories/singing-lamp?lang=ar-XB&step=2, story from right to left, PHONE_BY_DAY",
        "/present, a code that no phone could give, PHONE_BY_DAY",
        "/present/story/singing-lamp, the speaker's page by itself, PHONE_BY_NIGHT",
        "/present/story/singing-lamp?lang=ar-XB, the speaker's page from right to left, DESKTOP_BY_NIGHT",
        "/glance, at a glance, PHONE_BY_NIGHT",
        "/glance?lang=ar-XB, at a glance from right to left, DESKTOP_BY_DAY"
    })
    void page_hasNoViolation(String path, String state, Look look) {
        visit.tolerating404(path.contains("no-such")).growToDesktop().open(path);
        visit.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        if (IS_LONG) {
            Axe.assertNoViolationInEitherPalette(visit, path);
            visit.shrinkToPhone();
            Axe.assertNoViolationInEitherPalette(visit, path + " on a phone");
        } else {
            if (look.isPhone) visit.shrinkToPhone();
            Axe.assertNoViolation(visit, path + " " + look, look.palette);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/embed, PHONE_BY_DAY",
        "/embed/list, DESKTOP_BY_NIGHT",
        "/embed/entry/first-lamp, PHONE_BY_NIGHT",
        "/embed/numbers/turns, DESKTOP_BY_DAY",
        "/embed/story/singing-lamp, DESKTOP_BY_NIGHT",
        "/embed/systems/relay, PHONE_BY_DAY",
        "/embed/entry/no-such-entry, DESKTOP_BY_DAY"
    })
    void embed_hasNoViolation(String path, Look look) {
        page_hasNoViolation(path, "embed", look);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "document.querySelector('bl-filters').shadowRoot.querySelector('button').click()",
        "document.querySelector('bl-appearance button').click()",
        "document.querySelector('bl-embed-dialog').shadowRoot.querySelector('button').click()"
    })
    void openMenu_hasNoViolationInEitherPalette(String opening) {
        visit.growToDesktop().open("/");
        visit.page.evaluate(opening);
        Axe.assertNoViolationInEitherPalette(visit, opening);
    }

    @AfterEach
    void assertNoFault() {
        visit.assertNoFault();
    }

    @AfterAll
    void leave() {
        visit.close();
    }
}
