package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluelamp.catalog.model.Text;

/** The only markup in texts of the exhibit: {@code *emphasis*} becomes {@code <em>}; all else is text. */
public final class InlineText {
    /** An asterisk that stands alone or beside a space is no markup. */
    private static final Pattern EMPHASIS = Pattern.compile("\\*(?!\\s)([^*]+)(?<!\\s)\\*");

    private InlineText() {}

    /** A stretch of a text that is in emphasis or is not; never empty. */
    public record Piece(String text, boolean isEmphasis) {}

    /** A text in pieces, in their order. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher emphasis = EMPHASIS.matcher(text);
        int start = 0;
        while (emphasis.find()) {
            add(pieces, text.substring(start, emphasis.start()));
            pieces.add(new Piece(emphasis.group(1), true));
            start = emphasis.end();
        }
        add(pieces, text.substring(start));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) pieces.add(new Piece(text, false));
    }

    /** Adds a text to an element, as text nodes and {@code <em>} elements. */
    public static void append(Element parent, String text) {
        for (Piece piece : pieces(text)) {
            parent.appendChild(
                    piece.isEmphasis() ? new Element("em").setText(piece.text()) : Element.createText(piece.text()));
        }
    }

    /** A text without its markup, for titles of windows, attributes and data. */
    public static String plain(String text) {
        return EMPHASIS.matcher(text).replaceAll("$1");
    }

    /** A text as a reader of a language sees it, without its markup. */
    public static String plain(Text text, String language) {
        return plain(text.in(language).text());
    }
}
