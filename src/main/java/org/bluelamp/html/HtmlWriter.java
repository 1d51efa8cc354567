package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.regex.Pattern;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.model.Text.Localized;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;
import org.bluelamp.text.PseudoLanguage;

/**
 * Makes elements that hold words: messages of the interface, texts of the exhibit, dates. Each element is marked with
 * the language and direction of its words where they differ from those of the page.
 */
public final class HtmlWriter {
    /** What HTML takes as a date, a month or a year. EDTF knows dates that HTML cannot express. */
    private static final Pattern HTML_DATE = Pattern.compile("(?!0000)\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?");

    private static final Pattern QUALIFIER = Pattern.compile("[~?%]$");

    private final String language;
    private final Messages messages;
    private final DatePhrases phrases;

    /** @param language the page's, as a BCP 47 tag */
    public HtmlWriter(String language) {
        this.language = language;
        this.messages = Messages.in(language);
        this.phrases = DatePhrases.in(language);
    }

    /** The words of the interface. */
    public Messages messages() {
        return messages;
    }

    /** The page's language, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** An element without content. */
    public static Element element(String tag, String className) {
        return new Element(tag).setAttribute("class", className);
    }

    /** A dot between two parts of a line. */
    Element dot() {
        return element("span", "bl-article-dot")
                .setAttribute("aria-hidden", "true")
                .setText(" · ");
    }

    /** An element with a text of the exhibit. */
    public Element text(String tag, String className, Text text) {
        Element element = element(tag, className);
        append(element, text);
        return element;
    }

    /** Writes a text of the exhibit into an element that holds nothing else yet, and marks the element. */
    void append(Element element, Text text) {
        Localized localized = text.in(language);
        markLanguage(element, localized.language());
        InlineText.append(element, localized.text());
    }

    /** An element with a message of the interface. */
    public Element message(String tag, String className, String key, Object... arguments) {
        Element element = element(tag, className).setText(messages.get(key, arguments));
        markLanguage(element, messages.language());
        return element;
    }

    /** An element with the form of a message that suits a count. */
    public Element count(String tag, String className, String key, long count, Object... arguments) {
        Element element = element(tag, className).setText(messages.count(key, count, arguments));
        markLanguage(element, messages.language());
        return element;
    }

    /** A text of the exhibit without its markup, for attributes and to be set into a sentence. */
    public String plain(Text text) {
        return InlineText.plain(text, language);
    }

    /** A message as an attribute; what the element holds must be in the same language. */
    void label(Element element, String key, Object... arguments) {
        markLanguage(element, messages.language());
        element.setAttribute("aria-label", messages.get(key, arguments));
    }

    /**
     * A date in words. The EDTF text stands in {@code data-edtf}; a {@code <time>} with {@code datetime} is used where
     * HTML can say the date.
     */
    public Element date(EdtfDate date) {
        String edtf = date.toString();
        String unqualified = QUALIFIER.matcher(edtf).replaceFirst("");
        boolean expressible = HTML_DATE.matcher(unqualified).matches();
        Element element = element(expressible ? "time" : "span", "bl-article-date")
                .setAttribute("data-edtf", edtf)
                .setText(phrase(date));
        if (expressible) {
            element.setAttribute("datetime", unqualified);
        }
        markLanguage(element, language.equals(PseudoLanguage.TAG) ? Text.FALLBACK_LANGUAGE : messages.language());
        return element;
    }

    /**
     * A date; where it has a beginning and an end, "January 2002 to March 2002", which means all the time between and
     * not some day in it.
     */
    Element duration(EdtfDate date) {
        return hasEnds(date) ? span(date) : date(date);
    }

    /** The same as plain text, to stand within a sentence. */
    public String durationPhrase(EdtfDate date) {
        if (!hasEnds(date)) return phrase(date);
        return messages.get(
                "article.span",
                phrase(date.startDate().orElseThrow()),
                phrase(date.endDate().orElseThrow()));
    }

    private static boolean hasEnds(EdtfDate date) {
        return date.isInterval() && !date.isOpenStart() && !date.isOpenEnd();
    }

    /**
     * A stretch of time, "1923 to 1945": the time that an era lasts, not a date that is uncertain. A stretch without
     * one of its ends reads as any such date does, "since 1923".
     */
    public Element span(EdtfDate span) {
        Element element = element("span", "bl-article-date").setAttribute("data-edtf", span.toString());
        element.setText(durationPhrase(span));
        markLanguage(element, messages.language());
        return element;
    }

    String phrase(EdtfDate date) {
        return phrases.phrase(date);
    }

    /** Sets {@code lang}, and {@code dir} where the script runs the other way, if the language isn't the page's. */
    public void markLanguage(Element element, String textLanguage) {
        if (textLanguage.equals(language)) {
            return;
        }
        element.setAttribute("lang", textLanguage);
        Direction direction = Direction.of(textLanguage);
        if (direction != Direction.of(language)) {
            element.setAttribute("dir", direction.attribute());
        }
    }
}
