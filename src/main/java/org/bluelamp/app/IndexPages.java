package org.bluelamp.app;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Prepares the page that starts the application: its language and direction before the first paint, the visitor's
 * palette, a name and description for search engines, and words for whoever has no JavaScript.
 */
@Component
class IndexPages implements VaadinServiceInitListener, IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;

    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;

    IndexPages(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
        event.getSource()
                .setSystemMessagesProvider(information ->
                        new LostSessions(Messages.in(information.getLocale().toLanguageTag())));
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var exhibit = catalogs.current().exhibit();
        Optional<String> wanted =
                Optional.ofNullable(response.getVaadinRequest().getParameter("lang"));
        String language = languages.choose(wanted, exhibit.languages());
        Messages messages = Messages.in(language);
        Document page = response.getDocument();
        page.selectXpath("/html").attr("lang", language);
        page.selectXpath("/html").attr("dir", messages.direction().attribute());
        Element head = page.head();
        palette(head);
        page.title(exhibit.title().in(language).text());
        String description = exhibit.subtitle().in(language).text();
        if (!description.isEmpty()) {
            head.appendElement("meta").attr("name", "description").attr("content", description);
        }
        page.body()
                .appendElement("noscript")
                .appendElement("p")
                .text(messages.get("app.noscript") + " ")
                .appendElement("a")
                .attr("href", "sitemap.xml")
                .text(messages.get("app.noscript.all"));
    }

    /** Before the first paint, and after the base address, without which a page of two words would ask elsewhere. */
    private static void palette(Element head) {
        Element script = new Element("script").attr("src", "bluelamp/palette.js");
        Element base = head.selectFirst("base");
        if (base == null) {
            head.prependChild(script);
        } else {
            base.after(script);
        }
    }
}
