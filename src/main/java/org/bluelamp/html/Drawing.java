package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.model.Entry;

/** Makes elements that show a drawing. */
public record Drawing(HtmlWriter writer, Addresses addresses) {
    /** A figure with the drawing and who made it. */
    public Element of(Entry.Medium medium) {
        Element credit =
                writer.message("figcaption", "bl-article-credit", "article.drawing", medium.credit(), medium.licence());
        return HtmlWriter.element("figure", "bl-article-drawing").appendChild(image(medium), credit);
    }

    /** The drawing alone. */
    public Element image(Entry.Medium medium) {
        Element image =
                HtmlWriter.element("img", "bl-article-image").setAttribute("src", addresses.medium(medium.file()));
        var alternative = medium.alt().in(writer.language());
        writer.markLanguage(image, alternative.language());
        return image.setAttribute("alt", InlineText.plain(alternative.text()));
    }

    /** The drawing with an empty alternative text, for a link whose words already say where it leads. */
    public Element unspoken(Entry.Medium medium, String className) {
        return image(medium).setAttribute("alt", "").setAttribute("class", className);
    }
}
