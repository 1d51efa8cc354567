package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.Site;

/** Makes the page of all entries, or of those that a search finds, which needs no script and no session. */
final class EntriesPage {
    /** So many entries make a page of some 60 kB, which any browser lays out without delay. */
    private static final int ENTRIES_ON_A_PAGE = 500;

    private final Catalog catalog;
    private final Exhibit exhibit;
    private final String language;
    private final Site site;
    private final Addresses addresses;
    private final HtmlPage page;

    EntriesPage(PageRequest asked, Assets assets) {
        this.catalog = asked.catalog();
        this.exhibit = catalog.exhibit();
        this.language = asked.language();
        this.site = asked.site();
        this.addresses = site.addresses(exhibit, language);
        this.page = new HtmlPage(exhibit, language, site, assets.stylesVersion());
    }

    /** Every entry in time order. */
    Representation all(int number) {
        String title = page.message("page.entries");
        page.title(title)
                .head(
                        HtmlPage.meta("description", page.message("page.entries-description")),
                        HtmlPage.link("canonical", site.whole(addresses.entries(number))));
        page.main(HtmlPage.element("div", "bl-page-message")
                .appendChild(page.message("h1", "bl-page-message-title", "page.entries"), page.search(""))
                .appendChild(part(catalog.entries(), number)));
        return page.print();
    }

    /** The page of the entries that a search finds, the best match first. */
    Representation found(Query query, String words) {
        List<Entry> found = catalog.find(query).ranking().stream()
                .limit(ENTRIES_ON_A_PAGE)
                .flatMap(id -> catalog.entry(id).stream())
                .toList();
        page.title(page.message("page.entries-found")).head(HtmlPage.meta("robots", "noindex"));
        Element main = HtmlPage.element("div", "bl-page-message")
                .appendChild(page.message("h1", "bl-page-message-title", "page.entries-found"), page.search(words));
        main.appendChild(
                found.isEmpty() ? page.message("p", "bl-page-message-text", "page.entries-none") : list(found));
        page.main(main);
        return page.print();
    }

    /** The page that is shown while no more of the application's pages can be opened. */
    Representation instead() {
        page.title(page.message("page.busy")).head(HtmlPage.meta("robots", "noindex"));
        page.main(HtmlPage.element("div", "bl-page-message")
                .appendChild(
                        page.message("h1", "bl-page-message-title", "page.busy"),
                        page.message("p", "bl-page-message-text", "page.busy-text"),
                        page.search(""))
                .appendChild(part(catalog.entries(), 1)));
        return page.print();
    }

    /** The part of a view's page that is read where no script runs: the view's title, description and entries. */
    Element insteadOf(ViewSummary view) {
        Element message = HtmlPage.element("div", "bl-page-message")
                .appendChild(
                        HtmlPage.element("h1", "bl-page-message-title").setText(view.title()),
                        HtmlPage.element("p", "bl-page-message-text").setText(view.description()),
                        page.message("p", "bl-page-message-text", "app.noscript")
                                .appendChild(
                                        Element.createText(" "),
                                        page.message("a", "bl-page-message-link", "app.noscript.all")
                                                .setAttribute("href", addresses.entries())),
                        list(view.entries()));
        return HtmlPage.element("div", "bl-page")
                .appendChild(HtmlPage.element("main", "bl-page-main").appendChild(message));
    }

    /** How many pages all entries fill. */
    static int pages(Catalog catalog) {
        return Math.max(1, (catalog.entries().size() + ENTRIES_ON_A_PAGE - 1) / ENTRIES_ON_A_PAGE);
    }

    private Element[] part(List<Entry> entries, int number) {
        int first = (number - 1) * ENTRIES_ON_A_PAGE;
        Element list = list(entries.subList(first, Math.min(entries.size(), first + ENTRIES_ON_A_PAGE)));
        Element ways = page.labelled(HtmlPage.element("nav", "bl-page-ways"), "page.neighbours");
        if (number > 1) ways.appendChild(way(number - 1, "prev"));
        if (number < pages(catalog)) ways.appendChild(way(number + 1, "next"));
        return ways.getChildCount() == 0 ? new Element[] {list} : new Element[] {list, ways};
    }

    private Element way(int number, String relation) {
        return page.message("a", "bl-page-way", "page." + relation)
                .setAttribute("href", addresses.entries(number))
                .setAttribute("rel", relation);
    }

    private Element list(List<Entry> entries) {
        DatePhrases phrases = DatePhrases.in(language);
        Element list = HtmlPage.element("ul", "bl-page-message-links");
        for (Entry entry : entries) {
            list.appendChild(new Element("li")
                    .appendChild(
                            HtmlPage.element("span", "bl-page-message-date").setText(phrases.phrase(entry.date())),
                            Element.createText(" "),
                            page.text("a", "bl-page-message-link", entry.title())
                                    .setAttribute("href", addresses.entry(entry.id()))));
        }
        return list;
    }
}
