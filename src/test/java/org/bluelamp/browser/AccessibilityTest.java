package org.bluelamp.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing on any page, in any state, in either palette, {@code target-size} included. */
class AccessibilityTest {
    /** {@code ./bluelamp test --long} looks at both palettes on the phone, too; their colours are the desktop's. */
    private static final boolean IS_LONG = Boolean.getBoolean("bluelamp.long");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "/, whole",
        "/?entry=melbourne-wireless-patrol, open entry",
        "/?theme=oversight&q=court, filtered",
        "/?q=xyzzyplugh, nothing found",
        "/?from=1935&to=1938, zoomed",
        "/numbers, numbers",
        "/numbers/ncic-transactions-per-day?scale=log, series",
        "/numbers/interpol-accession?year=1960, map",
        "/list, list",
        "/list?entry=emergency-999&country=GB, list with open entry",
        "/no-such-page, unknown address",
        "/entry/melbourne-wireless-patrol, page of an entry",
        "/entry/no-such-entry, unknown entry",
        "/entries, all entries without a script",
        "/?lang=ar-XB&entry=compstat, right to left",
        "/?entry=i-24-7-launch&from=1998&to=2008, arcs and signposts",
        "/?thread=i-24-7-launch&entry=i-24-7-launch, thread with open entry",
        "/list?thread=i-24-7-launch, list of a thread",
        "/about, the exhibit about itself",
        "/era/wireless, an era",
        "/theme/oversight, a theme",
        "/drawings, the drawings",
        "/systems, all systems",
        "/?entry=interpol-databases, an entry with a counter and a chart",
        "/?entry=insight, an entry with a diagram",
        "/entry/insight, a diagram in words on the page of an entry",
        "/systems/searches, a counter and a chart",
        "/systems/members, a map and breaks of membership",
        "/systems/i-24-7, a network",
        "/systems/notices, tables of colours",
        "/systems/databases, several charts",
        "/systems/i-grip, a diagram of five steps",
        "/systems/icse, numbers and words only",
        "/systems/insight, a diagram with what is not known"
    })
    void page_hasNoViolationInEitherPalette(String path, String state) {
        try (Visit visit = new Visit(Visit.desktop()).tolerating404(path.contains("no-such"))) {
            Axe.assertNoViolationInEitherPalette(visit.open(path), path);
        }
        try (Visit visit =
                new Visit(Visit.phone()).tolerating404(path.contains("no-such")).open(path)) {
            if (IS_LONG) {
                Axe.assertNoViolationInEitherPalette(visit, path);
            } else {
                Axe.assertNoViolation(visit, path);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "document.querySelector('bl-filters').shadowRoot.querySelector('button').click()",
        "document.querySelector('bl-appearance button').click()"
    })
    void openMenu_hasNoViolationInEitherPalette(String opening) {
        try (Visit visit = new Visit(Visit.desktop()).open("/")) {
            visit.page.evaluate(opening);
            Axe.assertNoViolationInEitherPalette(visit, opening);
        }
    }
}
