package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.header.SiteHeader;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.InlineText;
import org.bluelamp.html.PlainSearch;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.Site;

/**
 * The frame of a page without session and without need of scripts: head, header with the way back to the timeline,
 * main part, footer.
 */
final class HtmlPage {
    private final Catalog catalog;
    private final Exhibit exhibit;
    private final String language;
    private final Site site;
    private final Addresses addresses;
    private final HtmlWriter writer;
    private final SiteHeader header = new SiteHeader("main");
    private final Element head = new Element("head");
    private final Element main = HtmlWriter.element("main", "bl-page-main").setAttribute("id", "main");
    private final Element links = HtmlWriter.element("p", "bl-page-footer-links");
    private Optional<String> path = Optional.empty();
    private String query = "";

    /** @param asked the request, in the page's language */
    HtmlPage(PageRequest asked, HtmlWriter writer, Assets assets) {
        this.catalog = asked.catalog();
        this.exhibit = catalog.exhibit();
        this.language = writer.language();
        this.site = asked.site();
        this.addresses = site.addresses(exhibit, language);
        this.writer = writer;
        header.write(catalog, writer, addresses, asked.languages());
        String folder = site.path() + "/bluelamp/";
        head.appendChild(
                new Element("meta").setAttribute("charset", "utf-8"),
                Html.meta("viewport", "width=device-width, initial-scale=1"),
                Html.link("icon", folder + "favicon.svg").setAttribute("type", "image/svg+xml"),
                new Element("script").setAttribute("src", folder + "palette.js"),
                Html.link("stylesheet", folder + "pages.css?v=" + assets.stylesVersion()));
        assets.pageScript().map(this::script).ifPresent(head::appendChild);
    }

    private Element script(String module) {
        return new Element("script")
                .setAttribute("type", "module")
                .setAttribute("src", site.path() + "/bluelamp/" + module);
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

    /**
     * Names the page's path within the application, by which the header marks where the visitor is. A page that answers
     * for any address has none.
     */
    HtmlPage path(String path) {
        this.path = Optional.of(path);
        return this;
    }

    /** Names the parameters without which the page is none: they stay where the language changes. */
    HtmlPage query(Map<String, List<String>> parameters) {
        query = Addresses.query(parameters);
        return this;
    }

    /** Adds a link to that part of the timeline which the page is about. */
    HtmlPage timelineAddress(String address) {
        main.appendChild(writer.message("a", "bl-page-back", "page.to-timeline").setAttribute("href", address));
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

    /**
     * The header alone, for a page that has a {@code <base>}.
     *
     * @param address of the page on this site, its parameters included
     */
    Element[] header(String address) {
        String page = address.replaceFirst("[?].*", "");
        header.show(
                catalog,
                writer,
                addresses,
                Optional.of(page.substring(addresses.root().length())));
        header.leadLanguages(page);
        return new Element[] {header.skipLink().setAttribute("href", address + "#main"), header.element()};
    }

    Representation print() {
        header.show(catalog, writer, addresses, path);
        header.leadLanguages(site.path() + "/" + path.orElse("") + query);
        Element body =
                HtmlWriter.element("body", "bl-page").appendChild(header.skipLink(), header.element(), main, footer());
        return Html.page(language, head, body);
    }

    /** @param words in the field at first */
    Element search(String words) {
        return new PlainSearch(writer, addresses).form(words);
    }

    private Element footer() {
        Element footer = HtmlWriter.element("footer", "bl-page-footer");
        footerLink(addresses.about(), "article.about");
        return footer.appendChild(links, writer.message("p", "bl-page-promise", "page.promise"));
    }
}
