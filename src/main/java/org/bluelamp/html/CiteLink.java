package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import org.bluelamp.address.Addresses;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;

/**
 * The way from an article to how its subject is cited: a link to a page that needs no script, within {@code <bl-cite>},
 * which shows the same in place.
 */
public final class CiteLink {
    private CiteLink() {}

    /**
     * @param kind {@code entry}, {@code number}, {@code story} or {@code system}
     * @param addresses those of the page on which the link stands
     */
    static Element of(Catalog catalog, HtmlWriter writer, Addresses addresses, String kind, String id) {
        return element(
                writer,
                addresses.citation(kind, id),
                addresses.root() + new DocumentAddresses(catalog, writer.language()).citations(kind + "/" + id),
                "cite." + kind);
    }

    /** The same for the exhibit as a whole. */
    static Element ofExhibit(Catalog catalog, HtmlWriter writer, Addresses addresses) {
        return element(
                writer,
                addresses.exhibitCitation(),
                addresses.root() + new DocumentAddresses(catalog, writer.language()).citations("exhibit"),
                "cite.exhibit");
    }

    private static Element element(HtmlWriter writer, String page, String fragment, String key) {
        Element link = writer.message("a", "bl-cite-link", key)
                .setAttribute("href", page)
                .setAttribute("router-ignore", true);
        return HtmlWriter.element("bl-cite", "bl-cite")
                .setAttribute("src", fragment)
                .appendChild(link);
    }
}
