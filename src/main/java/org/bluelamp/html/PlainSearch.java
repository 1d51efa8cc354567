package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.text.Messages;

/** A search through all entries, which needs no script. */
public final class PlainSearch {
    private final HtmlWriter writer;
    private final Addresses addresses;

    /** @param writer in the page's language */
    public PlainSearch(HtmlWriter writer, Addresses addresses) {
        this.writer = writer;
        this.addresses = addresses;
    }

    /** @param words in the field at first */
    public Element form(String words) {
        Messages messages = writer.messages();
        String label = messages.get("page.search-label");
        Element field = HtmlWriter.element("input", "bl-page-search-field")
                .setAttribute("type", "search")
                .setAttribute("name", "q")
                .setAttribute("value", words)
                .setAttribute("maxlength", String.valueOf(Query.LONGEST_TEXT))
                .setAttribute("aria-label", label);
        Element form = HtmlWriter.element("form", "bl-page-search")
                .setAttribute("aria-label", label)
                .setAttribute("role", "search")
                .setAttribute("action", addresses.root() + "entries")
                .appendChild(field, writer.message("button", "bl-page-search-button", "page.search"));
        if (!writer.language().equals(addresses.exhibit().languages().getFirst())) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", "lang")
                    .setAttribute("value", writer.language()));
        }
        return form;
    }
}
