package org.bluelamp.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * axe-core finds nothing on any page, in any state, in either palette, {@code target-size} included. One visitor goes
 * through all pages, and loads each of them once.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {
    private final Visit visit = new Visit(Visit.desktop());

    /** {@code ./bluelamp test --long} looks at both palettes on the phone, too; their colours are the desktop's. */
    private static final boolean IS_LONG = Boolean.getBoolean("bluelamp.long");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "/, whole",
        "/?welcome, welcome",
        "/?entry=first-lamp, open entry",
        "/?theme=rules&q=court, filtered",
        "/?q=xyzzyplugh, nothing found",
        "/?from=1935&to=1938, zoomed",
        "/numbers, numbers",
        "/numbers/turns?scale=log, series",
        "/numbers/joined?year=1960, map",
        "/list, list",
        "/list?entry=fog-line&country=GB, list with open entry",
        "/no-such-page, unknown address",
        "/entry/first-lamp, page of an entry",
        "/entry/no-such-entry, unknown entry",
        "/entries, all entries without a script",
        "/?lang=ar-XB&entry=lamp-law, right to left",
        "/?entry=relay-network&from=1998&to=2008, arcs and signposts",
        "/?thread=relay-network&entry=relay-network, thread with open entry",
        "/list?thread=relay-network, list of a thread",
        "/about, the exhibit about itself",
        "/era/singing, an era",
        "/theme/rules, a theme",
        "/drawings, the drawings",
        "/systems, all systems",
        "/?entry=questions-list, an entry with a counter and a chart",
        "/?entry=seeing-lamps, an entry with a diagram",
        "/entry/seeing-lamps, a diagram in words on the page of an entry",
        "/systems/questions, a counter and a chart",
        "/systems/members, a map and breaks of membership",
        "/systems/lamp-room, a part of every kind",
        "/systems/many-charts, several charts and a table of colours",
        "/systems/relay, a diagram of five steps",
        "/systems/words, numbers and words only",
        "/systems/web, a diagram with what is not known",
        "/stories, all stories",
        "/stories/singing-lamp, first step of a story",
        "/stories/singing-lamp?step=3, number in a story",
        "/stories/singing-lamp?step=2&entry=coast-radio, open entry in a story",
        "/stories/singing-lamp?step=end, end of a story",
        "/stories/singing-lamp?step=2&present, presentation of a story",
        "/stories/singing-lamp?lang=ar-XB&step=2, story from right to left",
        "/glance, at a glance",
        "/glance?lang=ar-XB, at a glance from right to left"
    })
    void page_hasNoViolationInEitherPalette(String path, String state) {
        visit.tolerating404(path.contains("no-such")).growToDesktop().open(path);
        visit.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        Axe.assertNoViolationInEitherPalette(visit, path);
        visit.shrinkToPhone();
        if (IS_LONG) {
            Axe.assertNoViolationInEitherPalette(visit, path + " on a phone");
        } else {
            Axe.assertNoViolation(visit, path + " on a phone");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed",
                "/embed/list",
                "/embed/entry/first-lamp",
                "/embed/numbers/turns",
                "/embed/story/singing-lamp",
                "/embed/systems/relay",
                "/embed/entry/no-such-entry"
            })
    void embed_hasNoViolationInEitherPalette(String path) {
        page_hasNoViolationInEitherPalette(path, "embed");
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
