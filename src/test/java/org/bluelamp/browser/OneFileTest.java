package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluelamp.Exhibits;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.export.Selection;
import org.bluelamp.export.file.ExhibitFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The exhibit in one file, opened from a disk by a browser that has no network and lends the page no storage. Journeys in other
 * browsers are in {@code journeys/file.test.ts}.
 */
class OneFileTest {
    /** As a browser does that is told to keep nothing. */
    private static final String NO_STORAGE = """
            for (const name of ['localStorage', 'sessionStorage']) {
              Object.defineProperty(window, name, { get() { throw new DOMException('Refused', 'SecurityError'); } });
            }""";

    @TempDir
    static Path stick;

    private static String file;
    private static BrowserContext context;
    private static Page page;
    private static final List<String> FAULTS = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        Catalog catalog = new CatalogLoader().load(Exhibits.MADE_UP);
        Selection all = new Selection(catalog, catalog.entries(), "en", Optional.empty());
        Path path = stick.resolve("made up.html");
        Files.write(path, ExhibitFile.of(all, "Blue Lamp", line -> {}).bytes());
        file = path.toUri().toString();
        context = Browser.visitor(Visit.desktop().setOffline(true));
        context.addInitScript(NO_STORAGE);
        page = context.newPage();
        page.onPageError(error -> FAULTS.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().matches("error|warning")) FAULTS.add(message.type() + ": " + message.text());
        });
        page.onRequest(request -> {
            boolean isOwn = request.url().startsWith(file) || request.url().matches("(?s)(data|blob):.*");
            if (!isOwn) FAULTS.add("request: " + request.url());
        });
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(FAULTS).isEmpty();
    }

    private void visit(String place) {
        // Another place of the same file loads nothing, and a visitor who opens it comes from nowhere.
        page.navigate("about:blank");
        page.navigate(file + place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "#/ | bl-exhibit[data-ready] bl-timeline[data-ready]",
                "#/?entry=first-lamp | bl-entry-panel h2",
                "#/list?theme=signals | bl-exhibit[data-ready] bl-list[data-ready]",
                "#/entry/first-lamp | bl-exhibit[data-ready] bl-entry-panel h2",
                "#/stories | .bl-gallery .bl-card",
                "#/stories/singing-lamp | bl-exhibit[data-ready] bl-story .bl-pages h2:visible",
                "#/systems/lamp-room | bl-exhibit[data-ready] bl-system h1",
                "#/numbers | .bl-numbers-gallery h1",
                "#/numbers/turns | bl-exhibit[data-ready] bl-chart[data-ready]",
                "#/numbers/joined | bl-exhibit[data-ready] bl-map[data-ready]",
                "#/glance | .bl-glance h1",
                "#/about | main h1",
                "#/era/singing | main h1",
                "#/theme/rules | main h1",
                "#/drawings | main h1",
                "#/no/such/page | main h1"
            })
    void page_isDrawnFromTheFileAlone_andAxeFindsNothing(String place, String shown) {
        visit(place);
        page.locator(shown).first().waitFor();
        Browser.settle(page);

        for (ColorScheme palette : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(palette));
            Browser.settle(page);
            Axe.assertNoViolation(page, place + " " + palette);
        }
    }

    @Test
    void everyLinkInTheFile_leadsToAPageOfIt() {
        visit("#/");
        page.locator("bl-exhibit[data-ready]").waitFor();

        Object lost = page.evaluate("""
                () => {
                  const { pages } = JSON.parse(document.querySelector('#pages').textContent);
                  const lost = new Set();
                  for (const block of document.querySelectorAll('script[type="text/html"]')) {
                    const part = document.createElement('template');
                    part.innerHTML = block.text;
                    for (const link of part.content.querySelectorAll('a[href]')) {
                      const [path] = link.getAttribute('href').replace(/^[.][/]?/, '').split(/[?#]/);
                      const isHeld = path in pages || document.querySelector(`[data-document="${path}"]`)
                          || document.querySelector(`[data-picture="${path.replace('media/', '')}"]`);
                      if (!/^https?:/.test(path) && !isHeld) lost.add(link.getAttribute('href'));
                    }
                  }
                  return [...lost];
                }""");

        assertThat((List<?>) lost).isEmpty();
    }

    @Test
    void table_isSavedOutOfTheFile() throws IOException {
        visit("#/numbers/turns");
        page.locator("bl-exhibit[data-ready] bl-chart[data-ready]").waitFor();

        Download table =
                page.waitForDownload(() -> page.locator("a[download$='.csv']").click());

        assertThat(table.suggestedFilename()).isEqualTo("turns.csv");
        assertThat(Files.readString(table.path())).startsWith("\uFEFFdate,").contains("\r\n");
        assertThat(page.locator(".bl-number-citation")).not().containsText("file:");
        assertThat(page.locator(".bl-number-citation")).not().containsText("numbers/turns");
    }

    @Test
    void palette_isChosenWithoutStorage_andHoldsOnEveryPage() {
        visit("#/about");
        page.locator("bl-appearance button").click();
        page.locator("bl-appearance label:has(input[value='day'])").click();
        assertThat(page.locator("html")).hasAttribute("data-palette", "day");

        page.keyboard().press("Escape");
        page.locator(".bl-ways a[href='list']").click();

        page.locator("bl-exhibit[data-ready] bl-list[data-ready]").waitFor();
        assertThat(page.locator("html")).hasAttribute("data-palette", "day");
        assertThat(page.locator(".bl-ways a[aria-current='page']")).hasAttribute("href", "list");
    }
}
