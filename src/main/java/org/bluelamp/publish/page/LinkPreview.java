package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;

/**
 * What a page's head tells those who show a link to it: the card that social media draw (Open Graph and Twitter's own
 * names), and where oEmbed says how the page is embedded.
 */
final class LinkPreview {
    /** As {@code publish.card} draws them. */
    private static final String CARD_WIDTH = "1200";

    private static final String CARD_HEIGHT = "630";

    private final PageRequest asked;
    private final Addresses addresses;
    private final String version;

    LinkPreview(PageRequest asked) {
        Catalog catalog = asked.catalog();
        this.asked = asked;
        this.addresses = asked.addresses();
        this.version = catalog.version();
    }

    /** What a view of the exhibit tells, at the address and with the parameters that it was asked for. */
    List<Element> of(ViewSummary view, String address) {
        return Stream.concat(
                        Stream.of(
                                Html.property("og:type", "website"),
                                Html.property("og:title", view.name()),
                                Html.property("og:description", view.description()),
                                Html.property("og:url", asked.site().whole(view.canonical()))),
                        elements(address, view.card(), view.name()).stream())
                .toList();
    }

    /** @param kind as in the card's address */
    String card(String kind, String id) {
        return addresses.card(kind, id, version);
    }

    String exhibitCard() {
        return addresses.exhibitCard(version);
    }

    /**
     * @param page path of the page
     * @param card path of its card
     * @param title what the card says in words
     */
    List<Element> elements(String page, String card, String title) {
        return Stream.concat(picture(card, title), discovery(page, title)).toList();
    }

    private Stream<Element> picture(String card, String title) {
        return Stream.of(
                Html.property("og:image", asked.site().whole(card)),
                Html.property("og:image:type", "image/png"),
                Html.property("og:image:width", CARD_WIDTH),
                Html.property("og:image:height", CARD_HEIGHT),
                Html.property("og:image:alt", title),
                Html.meta("twitter:card", "summary_large_image"));
    }

    private Stream<Element> discovery(String page, String title) {
        String whole = asked.site().whole(page);
        return Stream.of(
                discovery("application/json+oembed", whole, "json", title),
                discovery("text/xml+oembed", whole, "xml", title));
    }

    private Element discovery(String type, String page, String format, String title) {
        return Html.link("alternate", asked.site().whole(addresses.oembed(page, format)))
                .setAttribute("type", type)
                .setAttribute("title", title);
    }
}
