package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.Site;

/**
 * The frame of a page without session and without need of scripts: head, header with the way back to the timeline,
 * main part, footer.
 */
final class HtmlPage {
    private final Exhibit exhibit;
    private final String language;
    private final Site site;
    private final Addresses addresses;
    private final HtmlWriter writer;
    private final Element head = new Element("head");
    private final Element main = HtmlWriter.element("main", "bl-page-main").setAttribute("id", "main");
    private final Element links = HtmlWriter.element("p", "bl-page-footer-links");
    private String timelineAddress;

    /**
     * @param writer writes in the page's language
     * @param stylesVersion hash of the styles, so that browsers may keep them for good
     */
    HtmlPage(Exhibit exhibit, HtmlWriter writer, Site site, String stylesVersion) {
        this.exhibit = exhibit;
        this.language = writer.language();
        this.site = site;
        this.addresses = site.addresses(exhibit, language);
        this.writer = writer;
        this.timelineAddress = addresses.timeline();
        String assets = site.path() + "/bluelamp/";
        head.appendChild(
                new Element("meta").setAttribute("charset", "utf-8"),
                Html.meta("viewport", "width=device-width, initial-scale=1"),
                Html.link("icon", assets + "favicon.svg").setAttribute("type", "image/svg+xml"),
                new Element("script").setAttribute("src", assets + "palette.js"),
                Html.link("stylesheet", assets + "pages.css?v=" + stylesVersion));
    }

    HtmlPage title(String title) {
        String site = InlineText.plain(exhibit.title().in(language).text());
        head.appendChild(new Element("title").setText(title + " – " + site));
        return this;
    }

    HtmlPage head(Element... elements) {
        head.appendChild(elements);
        return this;
    }

    HtmlPage main(Element... elements) {
        main.appendChild(elements);
        return this;
    }

    /** Sets the address of the link back, which otherwise is that of the whole timeline. */
    HtmlPage timelineAddress(String address) {
        timelineAddress = address;
        return this;
    }

    HtmlPage footerLink(String address, String key) {
        links.appendChild(writer.message("a", "bl-page-footer-link", key).setAttribute("href", address));
        links.appendChild(Element.createText(" "));
        return this;
    }

    /** Names an element that has no text of its own. */
    Element labelled(Element element, String key) {
        return element.setAttribute("aria-label", writer.messages().get(key));
    }

    Representation print() {
        Element body = HtmlWriter.element("body", "bl-page")
                .appendChild(
                        writer.message("a", "bl-page-skip", "page.skip").setAttribute("href", "#main"),
                        header(),
                        main,
                        footer());
        return Html.page(language, head, body);
    }

    /**
     * A search through all entries, which needs no script.
     *
     * @param words in the field at first
     */
    Element search(String words) {
        Element field = HtmlWriter.element("input", "bl-page-search-field")
                .setAttribute("type", "search")
                .setAttribute("name", "q")
                .setAttribute("value", words)
                .setAttribute("maxlength", String.valueOf(Query.LONGEST_TEXT));
        Element form = HtmlWriter.element("form", "bl-page-search")
                .setAttribute("role", "search")
                .setAttribute("action", site.path() + "/entries")
                .appendChild(
                        labelled(field, "page.search-label"),
                        writer.message("button", "bl-page-search-button", "page.search"));
        if (!language.equals(exhibit.languages().getFirst())) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", "lang")
                    .setAttribute("value", language));
        }
        return form;
    }

    private Element header() {
        Element name = HtmlWriter.element("a", "bl-page-name")
                .setAttribute("href", addresses.timeline())
                .appendChild(
                        HtmlWriter.element("span", "bl-page-lamp").setAttribute("aria-hidden", "true"),
                        writer.text("span", "bl-page-title", exhibit.title()));
        Element header = HtmlWriter.element("header", "bl-page-header").appendChild(name);
        if (!exhibit.subtitle().in(language).text().isBlank()) {
            header.appendChild(writer.text("span", "bl-page-subtitle", exhibit.subtitle()));
        }
        return header.appendChild(
                writer.message("a", "bl-page-back", "page.to-timeline").setAttribute("href", timelineAddress));
    }

    private Element footer() {
        Element footer = HtmlWriter.element("footer", "bl-page-footer");
        footerLink(addresses.about(), "article.about");
        return footer.appendChild(links, writer.message("p", "bl-page-promise", "page.promise"));
    }
}
