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
}
