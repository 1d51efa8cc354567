package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.cite.CitedWorks;
import org.bluelamp.cite.DublinCore;
import org.bluelamp.cite.LinkedData;
import org.bluelamp.html.ArticleOptions;
import org.bluelamp.html.EntryArticle;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;

/** Makes the page of an entry. */
final class EntryPage extends PageMaker {
    EntryPage(PageRequest asked, Assets assets) {
        super(asked, assets);
    }

    Representation of(Entry entry) {
        describe(entry);
        page.path("entry/" + entry.id())
                .timelineAddress(addresses.entryInTimeline(entry.id()))
                .footerLink(addresses.file("entries", entry.id() + ".json", Map.of()), "page.entry-data")
                .footerLink(site.path() + "/api/v1/sources.json", "page.sources-data");
        ArticleOptions options = ArticleOptions.page(addresses);
        page.main(EntryArticle.of(catalog, entry, language, options));
        Element neighbours = neighbours(entry);
        if (neighbours.getChildCount() > 0) {
            page.main(neighbours);
        }
        return page.print();
    }

    /** Adds what search engines, messengers and readers of linked data look for in the head. */
    private void describe(Entry entry) {
        String address = site.whole(addresses.entry(entry.id()));
        String title = InlineText.plain(entry.title(), language);
        String description = InlineText.plain(entry.lede(), language);
        page.title(title)
                .head(
                        Html.meta("description", description),
                        Html.link("canonical", address),
                        Html.property("og:type", "article"),
                        Html.property("og:title", title),
                        Html.property("og:description", description),
                        Html.property("og:url", address),
                        Html.property("og:site_name", InlineText.plain(exhibit.title(), language)),
                        Html.property("og:locale", language.replace('-', '_')));
        CitedWorks works = new CitedWorks(catalog, addresses, site.origin());
        CitedWork cited = works.entry(entry);
        DublinCore.meta(cited).forEach((name, content) -> page.head(Html.meta(name, content)));
        catalog.exhibit().licence().ifPresent(licence -> page.head(Html.meta("DC.rights", licence.name())));
        preview.elements(addresses.entry(entry.id()), preview.card("entry", entry.id()), title)
                .forEach(page::head);
        LanguageLinks.of(asked, addresses.entry(entry.id())).forEach(page::head);
        page.head(new Element("script")
                .setAttribute("type", "application/ld+json")
                .setText(LinkedDataScript.of(LinkedData.of(works, entry))));
    }

    /** Links to the entries before and after in time. */
    private Element neighbours(Entry entry) {
        List<Entry> entries = catalog.entries();
        int place = entries.indexOf(entry);
        Element navigation = page.labelled(HtmlWriter.element("nav", "bl-page-neighbours"), "page.neighbours");
        if (place > 0) {
            navigation.appendChild(neighbour(entries.get(place - 1), "prev"));
        }
        if (place < entries.size() - 1) {
            navigation.appendChild(neighbour(entries.get(place + 1), "next"));
        }
        return navigation;
    }

    private Element neighbour(Entry entry, String relation) {
        String address = addresses.entry(entry.id());
        page.head(Html.link(relation, address));
        Element when = HtmlWriter.element("span", "bl-page-neighbour-date")
                .setText(DatePhrases.in(language).phrase(entry.date()));
        return HtmlWriter.element("a", "bl-page-neighbour bl-page-neighbour-" + relation)
                .setAttribute("href", address)
                .setAttribute("rel", relation)
                .appendChild(
                        writer.message("span", "bl-page-neighbour-label", "page." + relation),
                        Element.createText(" "),
                        when,
                        Element.createText(" "),
                        writer.text("span", "bl-page-neighbour-title", entry.title()));
    }
}
