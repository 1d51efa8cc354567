package org.bluelamp.publish.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bluelamp.Exhibits;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.text.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a card, and that it is drawn anywhere. */
class CardTest {
    private static final Catalog MADE_UP = new CatalogLoader().load(Exhibits.MADE_UP);
    private static final int WORDS_END = 600;

    private static Card worded(String language, String title) {
        return new Card(language, title, language, "1923", "Blue Lamp", 0, Optional.empty(), Optional.empty());
    }

    private static BufferedImage drawn(Card card) {
        try {
            return ImageIO.read(new ByteArrayInputStream(CardPainter.png(card)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** How many of the nearly white pixels that letters are made of stand in a part of the picture. */
    private static long letters(BufferedImage picture, int left, int right) {
        return IntStream.range(120, Card.HEIGHT)
                .mapToLong(y -> IntStream.range(left, right)
                        .filter(x -> (picture.getRGB(x, y) & 0xff) > 0xd0 && (picture.getRGB(x, y) >> 16 & 0xff) > 0xd0)
                        .count())
                .sum();
    }

    private static Paragraph title(String text, Direction direction) {
        return Paragraph.fitting(text, CardFonts.all().heading, direction, 62, 38, 545, 4);
    }

    private static int characters(Paragraph paragraph) {
        return paragraph.lines().stream()
                .mapToInt(line -> line.getCharacterCount())
                .sum();
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void everySubject_hasACardOfTheSizeThatIsAskedFor(CardKind kind) {
        List<String> ids = switch (kind) {
            case ENTRY -> MADE_UP.entries().stream().map(Entry::id).limit(5).toList();
            case NUMBER ->
                Stream.<Statistic>concat(MADE_UP.series().stream(), MADE_UP.maps().stream())
                        .map(Statistic::id)
                        .toList();
            case STORY -> MADE_UP.stories().stream().map(story -> story.id()).toList();
            case SYSTEM -> MADE_UP.systems().stream().map(system -> system.id()).toList();
        };
        assertThat(ids).isNotEmpty();
        for (String id : ids) {
            Card card = new Cards(MADE_UP, "en").of(kind, id).orElseThrow();
            BufferedImage picture = drawn(card);
            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(630);
            assertThat(letters(picture, 0, WORDS_END)).as(id).isPositive();
        }
    }

    @Test
    void drawing_standsBesideTheWords() {
        Card card = new Cards(MADE_UP, "en").exhibit();
        assertThat(card.drawing()).isPresent();
        Card without = worded("en", card.title());
        assertThat(drawn(card).getRGB(1100, 500)).isNotEqualTo(drawn(without).getRGB(1100, 500));
    }

    /** Years rise to a line, values are bars, and what only is the case is counted. */
    @ParameterizedTest
    @ValueSource(strings = {"joined", "lamps", "share", "states", "congress"})
    void mapOfEachQuantity_showsItsValuesBesideTheWords(String map) {
        Card card = new Cards(MADE_UP, "en").of(CardKind.NUMBER, map).orElseThrow();
        BufferedImage picture = drawn(card);
        int colour = NightPalette.ofTheme(card.theme()).getRGB();
        assertThat(IntStream.range(0, Card.HEIGHT)
                        .mapToLong(y -> IntStream.range(WORDS_END + 60, Card.WIDTH)
                                .filter(x -> picture.getRGB(x, y) == colour)
                                .count())
                        .sum())
                .isGreaterThan(500);
        assertThat(letters(picture, WORDS_END + 60, Card.WIDTH)).isPositive();
    }

    @Test
    void languageFromRightToLeft_hasItsWordsAtTheRight() {
        BufferedImage arabic = drawn(worded("ar", "الشرطة تضع اللاسلكي في سيارات الدورية"));
        assertThat(letters(arabic, WORDS_END, Card.WIDTH)).isPositive();
        assertThat(letters(arabic, 0, WORDS_END)).isZero();
        BufferedImage english = drawn(worded("en", "Police put wireless in cars"));
        assertThat(letters(english, 0, WORDS_END + 60)).isPositive();
        assertThat(letters(english, WORDS_END + 60, Card.WIDTH)).isZero();
    }

    /** Letters that join are narrower than the same letters apart. */
    @Test
    void arabic_isJoined() {
        float joined = title("ببب", Direction.RIGHT_TO_LEFT).lines().getFirst().getAdvance();
        float apart = title("ب\u200cب\u200cب", Direction.RIGHT_TO_LEFT)
                .lines()
                .getFirst()
                .getAdvance();
        assertThat(joined).isLessThan(apart);
    }

    @Test
    void longTitle_isBrokenBetweenWords_andAllOfItShown() {
        String text = "A computer links the prints of different fingers of one person for the first time";
        Paragraph title = title(text, Direction.LEFT_TO_RIGHT);
        assertThat(title.lines()).hasSizeBetween(2, 4);
        assertThat(title.wholeWords()).isTrue();
        assertThat(characters(title)).isEqualTo(text.length());
    }

    @Test
    void titleThatFitsAtNoSize_endsWithAnEllipsisAfterAWord() {
        Paragraph title = title("extraordinary ".repeat(40), Direction.LEFT_TO_RIGHT);
        assertThat(title.lines()).hasSize(4);
        assertThat(title.wholeWords()).isTrue();
        assertThat((characters(title) - 1 + 1) % "extraordinary ".length()).isZero();
    }

    @Test
    void wordWiderThanALine_isBrokenRatherThanCut() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitän";
        Paragraph title = title(word, Direction.LEFT_TO_RIGHT);
        assertThat(characters(title)).isEqualTo(word.length());
        assertThat(title(word.repeat(30), Direction.LEFT_TO_RIGHT).lines()).hasSize(4);
    }

    @Test
    void everyLanguageOfTheFonts_isWrittenInThem() {
        CardFonts fonts = CardFonts.all();
        "AaÄąŠ ſẁ Ελλάδα Москва Đặng ٱلشرطة 1923–1945’"
                .codePoints()
                .forEach(character -> assertThat(fonts.heading)
                        .as(Character.toString(character))
                        .anyMatch(font -> font.canDisplay(character)));
    }

    /** A fontconfig that knows no font is how a machine without fonts looks to Java. */
    @Test
    void machineWithoutFonts_drawsTheSameCard(@TempDir Path folder) throws Exception {
        Path config = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        Path card = folder.resolve("card.png");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                CardTest.class.getName(),
                card.toString());
        java.environment().put("FONTCONFIG_FILE", config.toString());
        File log = folder.resolve("log").toFile();
        Process drawing = java.redirectErrorStream(true).redirectOutput(log).start();
        assertThat(drawing.waitFor()).as(Files.readString(log.toPath())).isZero();
        assertThat(Files.readAllBytes(card)).isEqualTo(CardPainter.png(worded("ar", "Wireless اللاسلكي")));
    }

    /** Draws one card into a file: the other process of the test above. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), CardPainter.png(worded("ar", "Wireless اللاسلكي")));
    }

    @Test
    void palette_isThatOfTheNight() throws IOException {
        String tokens = Files.readString(Path.of("frontend/shared/theme/tokens.css"));
        assertThat(tokens).contains(hex("--bl-ground", NightPalette.GROUND), hex("--bl-text", NightPalette.TEXT));
        assertThat(tokens).contains(hex("--bl-line", NightPalette.LINE), hex("--bl-muted", NightPalette.MUTED));
        assertThat(tokens).contains(hex("--bl-accent", NightPalette.ACCENT));
    }

    private static String hex(String token, java.awt.Color night) {
        String colour = "#%06x".formatted(night.getRGB() & 0xffffff);
        try {
            return Files.readAllLines(Path.of("frontend/shared/theme/tokens.css")).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith(token + ":") && line.contains(colour))
                    .findFirst()
                    .orElse(token + ": " + colour);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
