package org.bluelamp.publish.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluelamp.text.Direction;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/**
 * The exhibit's fonts for Java2D, read from the class path when the first card is drawn; no font needs to be installed.
 *
 * <p>Each character is written in the first font of its family that has it. Characters that none has are left to what the
 * machine has.
 */
final class CardFonts {
    /** Where {@code build/card-fonts.ts} writes them. */
    private static final String FOLDER = "META-INF/resources/bluelamp/card-fonts/";

    /** What Java reads in place of fontconfig's answer, where there is none. */
    private static final String WITHOUT_FONTCONFIG = "sun.awt.fontconfig";

    private static final Supplier<CardFonts> ALL = SingletonSupplier.of(CardFonts::new);

    final List<Font> heading;
    final List<Font> label;

    private CardFonts() {
        prepareJava();
        List<Font> serif = fonts(
                "source-serif-4-latin",
                "source-serif-4-latin-ext",
                "source-serif-4-vietnamese",
                "source-serif-4-greek",
                "source-serif-4-cyrillic",
                "source-serif-4-cyrillic-ext");
        List<Font> sans = fonts("archivo-latin", "archivo-latin-ext", "archivo-vietnamese");
        List<Font> arabic = fonts("noto-sans-arabic-arabic");
        heading = Stream.of(serif, arabic).flatMap(List::stream).toList();
        label = Stream.of(sans, arabic, serif).flatMap(List::stream).toList();
    }

    static CardFonts all() {
        return ALL.get();
    }

    /** A text of one paragraph, ready for Java's bidirectional algorithm and for shaping. Never empty. */
    static AttributedString written(String text, List<Font> family, float size, Direction direction) {
        AttributedString written = new AttributedString(
                text,
                Map.of(
                        TextAttribute.KERNING,
                        TextAttribute.KERNING_ON,
                        TextAttribute.RUN_DIRECTION,
                        direction == Direction.RIGHT_TO_LEFT
                                ? TextAttribute.RUN_DIRECTION_RTL
                                : TextAttribute.RUN_DIRECTION_LTR));
        int start = 0;
        while (start < text.length()) {
            Font font = fontOf(text, start, family, family.getFirst());
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && font.equals(fontOf(text, end, family, font))) {
                end += Character.charCount(text.codePointAt(end));
            }
            written.addAttribute(TextAttribute.FONT, font.deriveFont(size), start, end);
            start = end;
        }
        return written;
    }

    /** @param before the font of the character before, which spaces and marks keep, so that words are not torn */
    private static Font fontOf(String text, int index, List<Font> family, Font before) {
        int character = text.codePointAt(index);
        if (before.canDisplay(character)) return before;
        return family.stream()
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 1));
    }

    private static List<Font> fonts(String... names) {
        return Stream.of(names).map(CardFonts::font).toList();
    }

    private static Font font(String name) {
        try (InputStream in = new ClassPathResource(FOLDER + name + ".ttf").getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The card font " + name + " can't be read; build without -Dvaadin.skip", problem);
        } catch (FontFormatException problem) {
            throw new IllegalStateException("The card font " + name + " is no TrueType font", problem);
        }
    }

    /** Before the first font: Java looks for fontconfig once. Where fontconfig answers, it does not read the file. */
    private static void prepareJava() {
        if (System.getProperty(WITHOUT_FONTCONFIG) != null) return;
        try (InputStream in = new ClassPathResource("no-fonts.properties", CardFonts.class).getInputStream()) {
            Path file = Files.createTempFile("bluelamp-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            System.setProperty(WITHOUT_FONTCONFIG, file.toString());
        } catch (IOException problem) {
            throw new UncheckedIOException("The temporary folder can't be written", problem);
        }
    }
}
