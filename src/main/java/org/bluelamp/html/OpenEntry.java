package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;

/** What the panel of the open entry holds: its article, a link to its page, the steps along its thread. */
public final class OpenEntry {
    private OpenEntry() {}

    /**
     * Addresses of the view to which the panel's links lead, each by the id of an entry.
     *
     * @param entry with another entry open, which its parameter {@code entry} names
     * @param thread with the whole thread of an entry
     */
    public record Links(UnaryOperator<String> entry, UnaryOperator<String> thread) {
        /** The timeline with an entry open. */
        public static Links toTimeline(Addresses addresses) {
            return new Links(addresses::entryInTimeline, addresses::threadInTimeline);
        }
    }

    /**
     * The HTML for {@code <bl-entry-panel>}; what comes from data is escaped.
     *
     * @param thread id of the entry whose whole thread is shown beside the panel
     * @param links where the panel's links lead
     */
    public static String html(Catalog catalog, Entry entry, Optional<String> thread, String language, Links links) {
        return article(catalog, entry, language, links) + steps(catalog, entry, thread, language, links);
    }

    /** The part of it that is the same in every thread. */
    static String article(Catalog catalog, Entry entry, String language, Links links) {
        Addresses addresses = Addresses.relative(catalog.exhibit(), language);
        HtmlWriter writer = new HtmlWriter(language);
        // One of the two is shown, the short one at the foot of a sheet.
        Element page = new Element("a")
                .appendChild(
                        writer.message("span", "bl-page-link-long", "entry-panel.page"),
                        writer.message("span", "bl-page-link-short", "entry-panel.page.short"))
                .setAttribute("href", addresses.entry(entry.id()))
                .setAttribute("router-ignore", true);
        Element footer = new Element("footer").appendChild(page);
        String article = EntryArticle.of(catalog, entry, language, options(catalog, language, links))
                .getOuterHTML();
        return article + footer.getOuterHTML();
    }

    /** The steps along a thread, which follow the article. */
    static String steps(Catalog catalog, Entry entry, Optional<String> thread, String language, Links links) {
        return ThreadSteps.of(catalog, entry, language, options(catalog, language, links), thread)
                .map(Element::getOuterHTML)
                .orElse("");
    }

    private static ArticleOptions options(Catalog catalog, String language, Links links) {
        return ArticleOptions.page(Addresses.relative(catalog.exhibit(), language))
                .withHeadingLevel(2)
                .withIdPrefix("entry-")
                .withEntryAddress(links.entry())
                .withThreadAddress(links.thread())
                .withGraphics();
    }
}
