package org.bluelamp.numbers;

import com.vaadin.flow.dom.Element;
import org.bluelamp.article.InlineText;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.model.Text.Localized;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/** Writes words into elements, each marked with its language where that is not the page's. */
record Words(String language) {
    Messages messages() {
        return Messages.in(language);
    }

    static Element element(String tag, String className) {
        return new Element(tag).setAttribute("class", className);
    }

    Element text(String tag, String className, Text text) {
        Localized localized = text.in(language);
        Element element = element(tag, className);
        InlineText.append(element, localized.text());
        return marked(element, localized.language());
    }

    Element message(String tag, String className, String key, Object... arguments) {
        return marked(
                element(tag, className).setText(messages().get(key, arguments)),
                messages().language());
    }

    Element count(String tag, String className, String key, long count, Object... arguments) {
        return marked(
                element(tag, className).setText(messages().count(key, count, arguments)),
                messages().language());
    }

    /** A text of the exhibit without its markup, to be set into a sentence. */
    String plain(Text text) {
        return InlineText.plain(text.in(language).text());
    }

    private Element marked(Element element, String textLanguage) {
        if (textLanguage.equals(language)) return element;
        element.setAttribute("lang", textLanguage);
        Direction direction = Direction.of(textLanguage);
        if (direction != Direction.of(language)) element.setAttribute("dir", direction.attribute());
        return element;
    }
}
