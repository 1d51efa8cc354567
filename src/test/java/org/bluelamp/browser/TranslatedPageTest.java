package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A visitor lets the browser translate the page, which takes every text out of the page and puts elements in its place,
 * and goes on using it: what changes is right, and nothing throws.
 */
class TranslatedPageTest {
    /** Does as browsers do, in shadow trees, too. A text that was translated stands between guillemets. */
    private static final String TRANSLATE =
            "() => { const translate = root => { const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);"
                    + " const texts = [], roots = []; while (walker.nextNode()) { const node = walker.currentNode;"
                    + " if (node.shadowRoot) roots.push(node.shadowRoot);"
                    + " if (node.nodeType === Node.TEXT_NODE && !node.parentElement?.closest('font, script, style, option'))"
                    + " texts.push(node); } for (const text of texts) { const outer = document.createElement('font');"
                    + " const inner = document.createElement('font'); inner.textContent = text.data.trim() ? `«${text.data}»`"
                    + " : text.data; outer.append(inner); text.replaceWith(outer); } roots.forEach(translate); };"
                    + " translate(document.body); }";

    private final Visit visit = new Visit(Visit.desktop());

    @AfterEach
    void leave() {
        visit.close();
    }

    private void translate() {
        visit.settle();
        visit.page.evaluate(TRANSLATE);
    }

    private void openTranslated(String path) {
        visit.open(path);
        translate();
    }

    private Locator button(String name) {
        return visit.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator theme(String name) {
        return visit.page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void list_filtersSearchesAndOpens() {
        openTranslated("/list");
        Locator count = visit.page.locator("bl-list .count");
        Locator rows = visit.page.locator("bl-list a[data-entry]");
        String all = count.textContent().replaceAll("[«»]", "").strip();
        button("Filters").click();
        translate();
        theme("Boats").check();
        assertThat(count).hasText(Pattern.compile("^\\s*9 entries\\s*$"));
        assertThat(rows).hasCount(9);
        assertThat(visit.page.locator("bl-filters .badge")).hasText("1");
        assertThat(visit.page.locator("bl-filters .head p")).hasText("9 entries");
        translate();
        theme("Lenses and glass").check();
        assertThat(visit.page.locator("bl-filters .badge")).hasText("2");
        assertThat(visit.page.locator("bl-chosen-filters .found"))
                .hasText(Pattern.compile("^\\s*22 of \\d+ entries\\s*$"));
        assertThat(rows).hasCount(22);
        translate();
        visit.page.locator("bl-filters .clear").click();
        assertThat(visit.page.locator("bl-chosen-filters .found")).hasCount(0);
        assertThat(count).hasText(all);
        button("Done").click();
        translate();
        Locator field = visit.page.locator("bl-search input");
        field.fill("radio");
        assertThat(visit.page.getByRole(AriaRole.OPTION)).hasCount(8);
        translate();
        field.fill("lightkeepers");
        assertThat(visit.page.getByRole(AriaRole.OPTION).first()).containsText("lightkeepers");
        visit.page.getByRole(AriaRole.OPTION).first().click();
        visit.assertOpen("Seventeen unreasonably long-winded lightkeepers meet to talk");
        translate();
        visit.page.keyboard().press("Escape");
        visit.assertNothingOpen();
        rows.first().click();
        assertThat(visit.panel().locator("h2").first()).not().containsText("lightkeepers");
    }

    @Test
    void timeline_movesAndOpens_andLeadsToTheOtherViews() {
        openTranslated("/?from=1930&to=1939");
        visit.mark("fog-line").click();
        visit.assertOpen("Fogley answers three short calls");
        translate();
        visit.panel().locator(".bl-article-link").first().click();
        assertThat(visit.panel().locator("h2").first()).not().containsText("Fogley");
        translate();
        button("Close").click();
        visit.assertNothingOpen();
        visit.page.locator("bl-timeline").focus();
        button("Zoom in").click();
        visit.settle();
        assertThat(visit.page.locator("bl-timeline .live")).hasText(Pattern.compile(" to .*, \\d+ entries$"));
        translate();
        for (String view : new String[] {"List", "Numbers", "Stories"}) {
            visit.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(view))
                    .first()
                    .click();
            assertThat(visit.page.locator("h1").first()).containsText(view);
            assertThat(visit.page.locator(".bl-ways [aria-current=page]")).hasText(view);
            translate();
        }
    }

    @Test
    void story_turnsItsPages() {
        openTranslated("/stories/singing-lamp");
        Locator place = visit.page.locator("bl-story .place");
        for (int step = 2; step <= 4; step++) {
            visit.page.keyboard().press("PageDown");
            assertThat(place).hasText(Pattern.compile("^\\s*Step " + step + " of \\d+\\s*$"));
            translate();
        }
        place.click();
        visit.page.locator("bl-story .contents button").first().click();
        assertThat(place).hasText(Pattern.compile("^\\s*Step 1 of \\d+\\s*$"));
    }

    @Test
    void mapAndCounter_goOn() {
        openTranslated("/numbers/joined?year=1950");
        Locator count = visit.page.locator("bl-map .count");
        Locator years = visit.page.locator("bl-map input[type=range]");
        years.press("ArrowRight");
        assertThat(count).hasText(Pattern.compile("^\\d+ members in 1951$"));
        translate();
        years.press("ArrowRight");
        assertThat(count).hasText(Pattern.compile("^\\d+ members in 1952$"));
        Locator play = visit.page.locator("bl-map .years button");
        play.click();
        assertThat(play).hasText("Pause");
        play.click();
        openTranslated("/systems/questions");
        Locator number = visit.page.locator("bl-counter .number");
        String before = number.textContent();
        assertThat(number).not().hasText(before);
        visit.page.locator("bl-counter button").click();
        assertThat(visit.page.locator("bl-counter button")).not().containsText("«");
    }
}
