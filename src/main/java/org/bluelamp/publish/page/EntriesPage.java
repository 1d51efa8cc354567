package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.cite.CitedWorks;
import org.bluelamp.cite.DublinCore;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;

/** Makes the page of all entries, or of those that a search finds, which needs no script and no session. */
final class EntriesPage extends PageMaker {
    /** So many entries make a page of some 60 kB, which any browser lays out without delay. */
    private static final int ENTRIES_ON_A_PAGE = 500;

    EntriesPage(PageRequest asked, Assets assets) {
        super(asked, assets);
    }

    /** Every entry in time order. */
    Representation all(int number) {
        String title = writer.messages().get("page.entries");
        page.path("entries")
                .title(title)
                .head(
                        Html.meta("description", writer.messages().get("page.entries-description")),
                        Html.link("canonical", site.whole(addresses.entries(number))));
        LanguageLinks.of(asked, addresses.entries(number)).forEach(page::head);
        page.head(Feed.link(asked));
        preview.elements(addresses.entries(number), preview.exhibitCard(), InlineText.plain(exhibit.title(), language))
                .forEach(page::head);
        page.main(HtmlWriter.element("div", "bl-page-message")
                .appendChild(writer.message("h1", "bl-page-message-title", "page.entries"), page.search(""))
                .appendChild(part(catalog.entries(), number)));
        return page.print();
    }

    /** The page of the entries that a search finds, the best match first. */
    Representation found(Query query, String words) {
        List<Entry> found = catalog.find(query).ranking().stream()
                .limit(ENTRIES_ON_A_PAGE)
                .flatMap(id -> catalog.entry(id).stream())
                .toList();
        page.path("entries").title(writer.messages().get("page.entries-found")).head(Html.meta("robots", "noindex"));
        Element main = HtmlWriter.element("div", "bl-page-message")
                .appendChild(writer.message("h1", "bl-page-message-title", "page.entries-found"), page.search(words));
        main.appendChild(
                found.isEmpty() ? writer.message("p", "bl-page-message-text", "page.entries-none") : citable(found));
        page.main(main);
        return page.print();
    }

    /** The page that is shown while no more of the application's pages can be opened. */
    Representation instead() {
        page.title(writer.messages().get("page.busy")).head(Html.meta("robots", "noindex"));
        page.main(HtmlWriter.element("div", "bl-page-message")
                .appendChild(
                        writer.message("h1", "bl-page-message-title", "page.busy"),
                        writer.message("p", "bl-page-message-text", "page.busy-text"),
                        page.search(""))
                .appendChild(part(catalog.entries(), 1)));
        return page.print();
    }

    /**
     * The part of a view's page that is read where no script runs: the view's title, description and entries.
     *
     * @param address of the page on this site, its parameters included
     */
    Element insteadOf(ViewSummary view, String address) {
        return HtmlWriter.element("div", "bl-page")
                .appendChild(page.header(address))
                .appendChild(plain(view).setAttribute("id", "main"));
    }

    /** The same without the header. */
    Element plain(ViewSummary view) {
        Element message = HtmlWriter.element("div", "bl-page-message")
                .appendChild(
                        HtmlWriter.element("h1", "bl-page-message-title").setText(view.title()),
                        HtmlWriter.element("p", "bl-page-message-text").setText(view.description()),
                        writer.message("p", "bl-page-message-text", "app.noscript")
                                .appendChild(
                                        Element.createText(" "),
                                        writer.message("a", "bl-page-message-link", "app.noscript.all")
                                                .setAttribute("href", addresses.entries())),
                        list(view.entries()));
        return HtmlWriter.element("main", "bl-page-main").appendChild(message);
    }

    /** The link over the header and the header, for a page that has a {@code <base>}. */
    Element[] headers(String address) {
        return page.header(address);
    }

    /**
     * The header of the page alone.
     *
     * @param address of the page on this site, its parameters included
     */
    Element header(String address) {
        return page.header(address)[1];
    }

    /** How many pages all entries fill. */
    static int pages(Catalog catalog) {
        return Math.max(1, (catalog.entries().size() + ENTRIES_ON_A_PAGE - 1) / ENTRIES_ON_A_PAGE);
    }

    private Element[] part(List<Entry> entries, int number) {
        int first = (number - 1) * ENTRIES_ON_A_PAGE;
        Element list = citable(entries.subList(first, Math.min(entries.size(), first + ENTRIES_ON_A_PAGE)));
        Element ways = page.labelled(HtmlWriter.element("nav", "bl-page-ways"), "page.neighbours");
        if (number > 1) ways.appendChild(way(number - 1, "prev"));
        if (number < pages(catalog)) ways.appendChild(way(number + 1, "next"));
        return ways.getChildCount() == 0 ? new Element[] {list} : new Element[] {list, ways};
    }

    private Element way(int number, String relation) {
        return writer.message("a", "bl-page-way", "page." + relation)
                .setAttribute("href", addresses.entries(number))
                .setAttribute("rel", relation);
    }

    /** A list whose entries reference managers can take up, each for itself. */
    private Element citable(List<Entry> entries) {
        CitedWorks works = new CitedWorks(catalog, addresses, site.origin());
        Element list = list(entries);
        for (int row = 0; row < entries.size(); row++) {
            list.getChild(row)
                    .appendChild(HtmlWriter.element("span", "Z3988")
                            .setAttribute("title", DublinCore.contextObject(works.entry(entries.get(row))))
                            .setAttribute("aria-hidden", "true"));
        }
        return list;
    }

    private Element list(List<Entry> entries) {
        DatePhrases phrases = DatePhrases.in(language);
        Element list = HtmlWriter.element("ul", "bl-page-message-links");
        for (Entry entry : entries) {
            list.appendChild(new Element("li")
                    .appendChild(
                            HtmlWriter.element("span", "bl-page-message-date").setText(phrases.phrase(entry.date())),
                            Element.createText(" "),
                            writer.text("a", "bl-page-message-link", entry.title())
                                    .setAttribute("href", addresses.entry(entry.id()))));
        }
        return list;
    }
}
