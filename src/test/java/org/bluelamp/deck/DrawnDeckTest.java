package org.bluelamp.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bluelamp.Exhibits;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.read.CatalogLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Slides of each story as LibreOffice draws them, kept as pictures in {@code target/office} for somebody to look at. {@code
 * ./bluelamp test --office} finds the program.
 */
@Tag("office")
class DrawnDeckTest {
    private static final Path FOLDER = Path.of("target/office");
    private static final int DOTS_PER_INCH = 96;
    private static final int LONGEST_MINUTES = 5;

    @ParameterizedTest
    @EnumSource
    void everySlide_isDrawn_andNoLetterLeavesIt(SlideFormat format) throws Exception {
        Catalog catalog = new CatalogLoader().load(Exhibits.CURATED);
        Files.createDirectories(FOLDER);
        for (Story story : catalog.stories()) {
            Deck deck = Deck.of(story, new Deck.Setting(catalog, "en", Optional.empty(), format));
            String name = story.id() + "-" + format.word().replace(':', 'x');
            Path file = Files.write(FOLDER.resolve(name + ".pptx"), deck.bytes());
            try (PDDocument pages = Loader.loadPDF(printed(file).toFile())) {
                assertThat(pages.getNumberOfPages()).isEqualTo(deck.slides());
                new Letters(format).getText(pages);
                PDFRenderer renderer = new PDFRenderer(pages);
                for (int page = 0; page < pages.getNumberOfPages(); page++) {
                    BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                    ImageIO.write(
                            picture,
                            "png",
                            FOLDER.resolve("%s-%02d.png".formatted(name, page + 1))
                                    .toFile());
                }
            }
        }
    }

    private static Path printed(Path file) throws IOException, InterruptedException {
        String program = Optional.ofNullable(System.getenv("BLUELAMP_OFFICE")).orElse("soffice");
        Process office = new ProcessBuilder(
                        program,
                        "-env:UserInstallation=" + FOLDER.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        FOLDER.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        return Path.of(file.toString().replaceFirst("pptx$", "pdf"));
    }

    /** Holds each letter against the edges of its slide. */
    private static final class Letters extends PDFTextStripper {
        private final SlideFormat format;

        Letters(SlideFormat format) {
            this.format = format;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            assertThat(letter.getX()).isBetween(0f, (float) format.width());
            assertThat(letter.getY()).isBetween(0f, (float) format.height() - 4);
            super.processTextPosition(letter);
        }
    }
}
