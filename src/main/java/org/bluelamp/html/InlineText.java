package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluelamp.catalog.model.Text;

/** The only markup in texts of the exhibit: {@code *emphasis*} becomes {@code <em>}; all else is text. */
public final class InlineText {
    /** An asterisk that stands alone or beside a space is no markup. */
    private static final Pattern EMPHASIS = Pattern.compile("\\*(?!\\s)([^*]+)(?<!\\s)\\*");

    private InlineText() {}

    /** Adds a text to an element, as text nodes and {@code <em>} elements. */
    public static void append(Element parent, String text) {
        Matcher emphasis = EMPHASIS.matcher(text);
        int start = 0;
        while (emphasis.find()) {
            appendText(parent, text.substring(start, emphasis.start()));
            parent.appendChild(new Element("em").setText(emphasis.group(1)));
            start = emphasis.end();
        }
        appendText(parent, text.substring(start));
    }

    /** A text without its markup, for titles of windows, attributes and data. */
    public static String plain(String text) {
        return EMPHASIS.matcher(text).replaceAll("$1");
    }

    /** A text as a reader of a language sees it, without its markup. */
    public static String plain(Text text, String language) {
        return plain(text.in(language).text());
    }

    private static void appendText(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(Element.createText(text));
        }
    }
}
