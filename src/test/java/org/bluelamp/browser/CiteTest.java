package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor who cites what is on the page: one press shows how, one tap copies it. */
class CiteTest {
    private Visit visit;

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/?entry=first-lamp, Cite this entry, /entry/first-lamp",
        "/entry/first-lamp, Cite this entry, /entry/first-lamp",
        "/numbers/turns, Cite this number, /numbers/turns",
        "/systems/lamp-room, Cite this page, /systems/lamp-room",
        "/about, Cite the exhibit, /",
        "/embed/entry/first-lamp, Cite this entry, /entry/first-lamp",
    })
    void citation_isShownInPlaceAndCopiedByOneTap(String path, String label, String address) {
        visit = new Visit(Visit.desktop()).open(path);
        visit.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        String before = visit.page.url();
        visit.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label))
                .click();
        Locator apa = visit.page.locator(".bl-citation[data-style=apa]");
        assertThat(apa).isVisible();
        assertThat(visit.page.locator(".bl-citation[data-style=harvard]"))
                .containsText(Pattern.compile("Accessed: \\d+ \\w+ 20"));
        apa.locator("button").click();
        assertThat(visit.page.locator(".bl-citation-news")).hasText("Copied: APA (7)");
        String copied = (String) visit.page.evaluate("navigator.clipboard.readText()");
        assertThat(copied).endsWith(address).containsIgnoringCase("version ");
        assertThat(visit.page.url()).isEqualTo(before);
        Axe.assertNoViolation(visit, path);
    }
}
