package org.bluelamp.article;

import com.vaadin.flow.dom.Element;
import org.bluelamp.catalog.model.Entry;

/** Puts drawings into documents. */
public record Drawing(Writer writer, ArticleOptions options) {
    /** A figure with the drawing and who made it. */
    public Element of(Entry.Medium medium) {
        Element credit =
                writer.message("figcaption", "bl-article-credit", "article.drawing", medium.credit(), medium.licence());
        return Writer.element("figure", "bl-article-drawing").appendChild(image(medium), credit);
    }

    /** The drawing alone. */
    public Element image(Entry.Medium medium) {
        Element image = Writer.element("img", "bl-article-image")
                .setAttribute("src", options.mediaAddress().apply(medium.file()));
        var alternative = medium.alt().in(writer.language());
        writer.markLanguage(image, alternative.language());
        return image.setAttribute("alt", InlineText.plain(alternative.text()));
    }

    /** The drawing beside words that say where it leads: it adds nothing for who can't see it. */
    public Element unspoken(Entry.Medium medium, String className) {
        return image(medium).setAttribute("alt", "").setAttribute("class", className);
    }
}
