package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on paper: each says all that it says on the screen, its last words too, and no ground reaches the sheet's edge. */
class PrintTest {
    /** Dots for each inch at which a sheet is looked at. */
    private static final int DPI = 40;
    /** The margin of a sheet in those dots, and a little less: 14 mm are 22. */
    private static final int MARGIN = 18;

    private static final int RGB = 0xffffff;
    /** The lightest grey that is taken for ink. */
    private static final int INK = 0xd0;

    @ParameterizedTest(name = "{0} ends with: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Melbourne police put wireless in patrol cars | Motor patrols spread",
                "/?entry=melbourne-wireless | Melbourne police put wireless in patrol cars | Radio for \"cruisers\" & boats",
                "/list | Melbourne police put wireless in patrol cars | Motor patrols spread",
                "/list?entry=detroit-radio | Detroit starts regular one-way | regular service",
                "/stories | Stories | Two figures, seven years apart.",
                "/stories/radio-car | The radio car | and what came of it.",
                "/systems | The radio room | Who hears whom?",
                "/systems/radio-room | The radio room | <https://radio.example/1928>",
                "/numbers | Numbers | From 20 countries to 25 in seven years",
                "/numbers/members | From 20 countries to 25 in seven years | <https://paperspast.example/ODT?a=1&b=2>",
                "/numbers/founders | Three countries sent delegates | <https://paperspast.example/ODT?a=1&b=2>",
                "/glance | At a glance | Who was first?",
                "/entry/melbourne-wireless | Melbourne police put wireless in patrol cars | Every statement here names its sources.",
                "/era/wireless | The wireless age | Every statement here names its sources.",
                "/theme/communications | Communications | Every statement here names its sources.",
                "/about | How this was made | Every statement here names its sources.",
                "/drawings | All drawings | Every statement here names its sources.",
                "/no-such-page | at this address | Every statement here names its sources.",
                "/entry/no-such-entry | at this address | Every statement here names its sources."
            })
    void page_isPrintedWhole(String path, String first, String last) {
        try (Visit visit = visitor(path)) {
            visit.page.evaluate("() => { document.documentElement.dataset.palette = 'night'; }");
            byte[] file = print(visit, "A4");
            String words = text(file);
            assertThat(words).contains(unspaced(first), unspaced(last));
            assertThat(words.lastIndexOf(unspaced(last))).isGreaterThanOrEqualTo(words.indexOf(unspaced(first)));
            assertInkWithinMargins(file, path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void story_isPrintedWithAllStepsTheirNumbersAndSources(String format) {
        try (Visit visit = visitor("/stories/radio-car")) {
            assertThat(text(print(visit, format)))
                    .contains(
                            unspaced("the car can be reached"),
                            unspaced("Melbourne is the first city in Australia"),
                            unspaced("Five years later Detroit sends regular orders"),
                            unspaced("Meanwhile more countries join hands."),
                            unspaced("Member countries"),
                            // The label of the chart, which no screen has shown yet.
                            unspaced("25 in 1930"),
                            unspaced("the beat on foot gives way"))
                    .doesNotContain(unspaced("Step 1 of 4"));
        }
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/",
                "/?entry=melbourne-wireless",
                "/list",
                "/stories/radio-car",
                "/systems/radio-room",
                "/numbers/members",
                "/numbers/founders",
                "/glance",
                "/entry/melbourne-wireless",
                "/about"
            })
    void letter_hasRoomForAllOfAPage(String path) {
        try (Visit visit = visitor(path)) {
            assertInkWithinMargins(print(visit, "Letter"), path);
        }
    }

    /** A class that meant two things had it letter by letter over the table. */
    @Test
    void statusOfAFigure_standsOnALine() {
        try (Visit visit = visitor("/numbers/members")) {
            assertThat((boolean) visit.page
                            .locator(".bl-article-status")
                            .first()
                            .evaluate("status => status.getClientRects().length === 1 && status.offsetWidth > 40"))
                    .isTrue();
            assertThat(text(print(visit, "A4"))).contains(unspaced("Estimate."));
        }
    }

    private static Visit visitor(String path) {
        Visit visit = Visit.toTheTestExhibit(Visit.desktop().setColorScheme(ColorScheme.DARK))
                .tolerating404(path.contains("no-such"));
        return visit.open(path);
    }

    private static byte[] print(Visit visit, String format) {
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
