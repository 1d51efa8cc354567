package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on paper: each says all that it says on the screen, its last words too, and no ground reaches the sheet's edge. */
@TestInstance(Lifecycle.PER_CLASS)
class PrintTest {
    private final Visit visit = new Visit(Visit.desktop().setColorScheme(ColorScheme.DARK));

    /** Dots for each inch at which a sheet is looked at. */
    private static final int DPI = 40;
    /** The margin of a sheet in those dots, and a little less: 14 mm are 22. */
    private static final int MARGIN = 18;

    private static final int RGB = 0xffffff;
    /** The lightest grey that is taken for ink. */
    private static final int INK = 0xd0;

    @AfterEach
    void assertNoFault() {
        visit.assertNoFault();
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    @ParameterizedTest(name = "{0} ends with: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | The last oil lamp goes out | The last lamp is linked",
                "/?entry=first-lamp | Port Nowhere lights a lamp that sings | Lights for \"keepers\" & boats",
                "/list | The last oil lamp goes out | The last lamp is linked",
                "/list?entry=coast-radio | Noman Bay starts a regular | regular service",
                "/stories | Stories | Two figures, far apart: made up for tests.",
                "/stories/singing-lamp | The singing lamp | and what came of it: made up for tests.",
                "/systems | The singing lamp and its room | Many lamps, one hub",
                "/systems/lamp-room | The singing lamp and its room | <https://almanac.example.org/1928>",
                "/numbers | Numbers | Made up: from 20 harbours to 196 in a hundred years",
                "/numbers/wages | Made up: wages of keepers | <https://buch.example.org/leuchtturm>",
                "/numbers/congress | Made up: keepers of eight countries met | <https://table.example.org/lamps>",
                "/glance | At a glance | Did the law forbid listening?",
                "/entry/first-lamp | Port Nowhere lights a lamp that sings | Every statement here names its sources.",
                "/era/singing | The calling lamps | Every statement here names its sources.",
                "/theme/signals | Signals | Every statement here names its sources.",
                "/about | How this was made up | Every statement here names its sources.",
                "/teach | Made up: who lit the first lamp? | Every statement here names its sources.",
                "/teach/worksheet?story=singing-lamp | Worksheet: The singing lamp | Every statement here names its sources.",
                "/drawings | All drawings | Every statement here names its sources.",
                "/no-such-page | at this address | Every statement here names its sources.",
                "/entry/no-such-entry | at this address | Every statement here names its sources."
            })
    void page_isPrintedWhole(String path, String first, String last) {
        open(path);
        visit.page.evaluate("() => { document.documentElement.dataset.palette = 'night'; }");
        byte[] file = print("A4");
        String words = text(file);
        assertThat(words).contains(unspaced(first), unspaced(last));
        assertThat(words.lastIndexOf(unspaced(last))).isGreaterThanOrEqualTo(words.indexOf(unspaced(first)));
        assertInkWithinMargins(file, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void story_isPrintedWithAllStepsTheirNumbersAndSources(String format) {
        open("/stories/singing-lamp");
        assertThat(text(print(format)))
                .contains(
                        unspaced("the boat can be reached"),
                        unspaced("Port Nowhere has the first lamp that sings"),
                        unspaced("Made up: five years later Noman Bay sends regular calls"),
                        unspaced("meanwhile more harbours join hands."),
                        unspaced("Made up: harbours of the pact, 1923 to 2023"),
                        // The label of the chart, which no screen has shown yet.
                        unspaced("196 in 2023"),
                        unspaced("the oar gives way"))
                .doesNotContain(unspaced("Step 1 of 4"));
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/",
                "/?entry=first-lamp",
                "/list",
                "/stories/singing-lamp",
                "/systems/lamp-room",
                "/numbers/wages",
                "/numbers/congress",
                "/glance",
                "/entry/first-lamp",
                "/about"
            })
    void letter_hasRoomForAllOfAPage(String path) {
        open(path);
        assertInkWithinMargins(print("Letter"), path);
    }

    /** A class that meant two things had it letter by letter over the table. */
    @Test
    void statusOfAFigure_standsOnALine() {
        open("/numbers/wages");
        assertThat((boolean) visit.page
                        .locator(".bl-article-status")
                        .first()
                        .evaluate("status => status.getClientRects().length === 1 && status.offsetWidth > 40"))
                .isTrue();
        assertThat(text(print("A4"))).contains(unspaced("Estimate."));
    }

    @Test
    void embed_printsTheEntriesThatTheApplicationPrints() {
        open("/");
        String application = text(print("A4"));
        open("/embed");
        String embed = text(print("A4"));
        assertThat(titles())
                .hasSizeGreaterThan(20)
                .allSatisfy(title -> assertThat(embed.contains(unspaced(title)))
                        .as(title)
                        .isEqualTo(application.contains(unspaced(title))));
    }

    @SuppressWarnings("unchecked")
    private List<String> titles() {
        return (List<String>) visit.page.evaluate(
                "fetch('/api/v1/timeline.json').then(answer => answer.json()).then(({ columns }) => columns.title)");
    }

    private void open(String path) {
        visit.tolerating404(path.contains("no-such")).open(path);
    }

    private byte[] print(String format) {
        return visit.page.pdf(new Page.PdfOptions().setFormat(format).setPrintBackground(true));
    }

    /** All words of a file without the spaces, which tell lines apart and words, and say nothing here. */
    private static String text(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return unspaced(new PDFTextStripper().getText(document));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String unspaced(String text) {
        return text.replaceAll("[\\s\\p{Cf}]+", "");
    }

    private static void assertInkWithinMargins(byte[] file, String state) {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).as(state).isPositive();
            PDFRenderer renderer = new PDFRenderer(document);
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                var image = renderer.renderImageWithDPI(sheet, DPI, ImageType.RGB);
                int width = image.getWidth();
                int height = image.getHeight();
                boolean inked = IntStream.range(0, width * height)
                        .filter(at -> at % width < MARGIN
                                || at % width >= width - MARGIN
                                || at / width < MARGIN
                                || at / width >= height - MARGIN)
                        .map(at -> image.getRGB(at % width, at / width) & RGB)
                        .anyMatch(colour -> (colour >> 8 & 0xff) < INK);
                assertThat(inked)
                        .as("ink in the margin of sheet " + (sheet + 1) + " of " + state)
                        .isFalse();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
