package org.bluelamp.export.booklet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * The exhibit's fonts as a PDF embeds them, of each the glyphs that are used. A file holds one script; a text is written in
 * the first font of its family that has the character.
 */
final class BookletFonts {
    private static final String FOLDER = "META-INF/resources/bluelamp/";

    /** Where {@code build/booklet-fonts.ts} and {@code build/card-fonts.ts} write them. */
    private static final String OWN = "booklet-fonts/";

    private static final String OF_CARDS = "card-fonts/";

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;
    private static final int BOLD = 700;

    /** @param family its name in CSS; one for each file, because a family has one file of a weight and style */
    private record Face(String file, String family, int weight, FontStyle style) {}

    private static final List<Face> FACES = List.of(
            new Face(OWN + "archivo-figures-400", "figures", REGULAR, FontStyle.NORMAL),
            new Face(OWN + "archivo-figures-700", "figures", BOLD, FontStyle.NORMAL),
            new Face(OWN + "atkinson-hyperlegible-next-latin-normal-400", "text", REGULAR, FontStyle.NORMAL),
            new Face(OWN + "atkinson-hyperlegible-next-latin-italic-400", "text", REGULAR, FontStyle.ITALIC),
            new Face(OWN + "atkinson-hyperlegible-next-latin-normal-700", "text", BOLD, FontStyle.NORMAL),
            new Face(OWN + "atkinson-hyperlegible-next-latin-ext-normal-400", "text-ext", REGULAR, FontStyle.NORMAL),
            new Face(OWN + "atkinson-hyperlegible-next-latin-ext-italic-400", "text-ext", REGULAR, FontStyle.ITALIC),
            new Face(OWN + "atkinson-hyperlegible-next-latin-ext-normal-700", "text-ext", BOLD, FontStyle.NORMAL),
            new Face(OF_CARDS + "source-serif-4-latin", "heading", SEMIBOLD, FontStyle.NORMAL),
            new Face(OF_CARDS + "source-serif-4-latin-ext", "heading-ext", SEMIBOLD, FontStyle.NORMAL),
            new Face(OF_CARDS + "source-serif-4-vietnamese", "vietnamese", SEMIBOLD, FontStyle.NORMAL),
            new Face(OF_CARDS + "source-serif-4-greek", "greek", SEMIBOLD, FontStyle.NORMAL),
            new Face(OF_CARDS + "source-serif-4-cyrillic", "cyrillic", SEMIBOLD, FontStyle.NORMAL),
            new Face(OF_CARDS + "source-serif-4-cyrillic-ext", "cyrillic-ext", SEMIBOLD, FontStyle.NORMAL),
            new Face(OWN + "source-serif-4-vietnamese-normal-400", "vietnamese", REGULAR, FontStyle.NORMAL),
            new Face(OWN + "source-serif-4-greek-normal-400", "greek", REGULAR, FontStyle.NORMAL),
            new Face(OWN + "source-serif-4-cyrillic-normal-400", "cyrillic", REGULAR, FontStyle.NORMAL),
            new Face(OWN + "source-serif-4-cyrillic-ext-normal-400", "cyrillic-ext", REGULAR, FontStyle.NORMAL),
            new Face(OF_CARDS + "archivo-latin", "label", SEMIBOLD, FontStyle.NORMAL),
            new Face(OF_CARDS + "archivo-latin-ext", "label-ext", SEMIBOLD, FontStyle.NORMAL),
            new Face(OWN + "noto-sans-arabic-arabic-normal-400", "arabic", REGULAR, FontStyle.NORMAL),
            new Face(OF_CARDS + "noto-sans-arabic-arabic", "arabic", SEMIBOLD, FontStyle.NORMAL),
            new Face(OWN + "noto-sans-jp", "japanese", REGULAR, FontStyle.NORMAL),
            new Face(OWN + "noto-sans-sc", "chinese", REGULAR, FontStyle.NORMAL),
            new Face(OWN + "noto-sans-kr", "korean", REGULAR, FontStyle.NORMAL));

    /** What stands behind each list of families for what its own font does not have. */
    private static final String OTHERS =
            "vietnamese, greek, cyrillic, cyrillic-ext, arabic, japanese, chinese, korean, text, text-ext";

    private BookletFonts() {}

    static void register(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(() -> open(face), face.family, face.weight, face.style, true);
        }
    }

    /** The family lists of the style sheet: {@code text}, {@code heading} or {@code label}. */
    static String families(String role) {
        // The zero of the text's own font is crossed, and would read as a sign.
        return (role.equals("text") ? "figures, " : "") + role + ", " + role + "-ext, " + OTHERS;
    }

    /** The characters of a text that no font has, each once. */
    static String missing(String text) {
        TreeSet<Integer> wanted = text.codePoints()
                .filter(character -> !Character.isWhitespace(character)
                        && !Character.isISOControl(character)
                        && Character.getType(character) != Character.FORMAT)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        for (Face face : FACES) {
            if (wanted.isEmpty()) return "";
            List<Integer> found = new ArrayList<>();
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open(face)))) {
                CmapLookup characters = font.getUnicodeCmapLookup();
                for (int character : wanted) if (characters.getGlyphId(character) > 0) found.add(character);
            } catch (IOException problem) {
                throw unreadable(face, problem);
            }
            found.forEach(wanted::remove);
        }
        return wanted.stream().map(Character::toString).collect(Collectors.joining());
    }

    private static InputStream open(Face face) {
        try {
            return new ClassPathResource(FOLDER + face.file + ".ttf").getInputStream();
        } catch (IOException problem) {
            throw unreadable(face, problem);
        }
    }

    private static UncheckedIOException unreadable(Face face, IOException problem) {
        return new UncheckedIOException(
                "The font " + face.file + " can't be read; build without -Dvaadin.skip", problem);
    }
}
