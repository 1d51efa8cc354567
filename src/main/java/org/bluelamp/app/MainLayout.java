package org.bluelamp.app;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.element.ConnectionTexts;
import org.bluelamp.header.HasHeaderTools;
import org.bluelamp.header.SiteHeader;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.text.InterfaceLanguages;
import org.springframework.web.util.UriUtils;

/** The frame of the application's pages: the header of all pages, and below it the view that is open. */
@Layout
@Tag("div")
@JsModule("./elements/appearance/bl-appearance.ts")
@JsModule("./elements/search/bl-search.ts")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String CONTENT = "content";

    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;
    private final SiteHeader header = new SiteHeader(CONTENT);
    private final Div tools = new Div();
    private final Div embed = new Div();
    private final Div content = new Div();
    private String language = "";

    MainLayout(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
        addClassName("bl-frame");
        tools.addClassName("bl-view-tools");
        embed.addClassName("bl-view-tools");
        header.tools().appendChild(tools.getElement(), embed.getElement());
        content.addClassName("bl-content");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        getElement().appendChild(header.skipLink(), header.element(), content.getElement());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
        tools.removeAll();
        if (view instanceof HasHeaderTools withTools) {
            tools.add(withTools.headerTools());
            header.search(Optional.of(withTools.headerSearch().getElement()));
        } else {
            header.search(Optional.empty());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        tools.removeAll();
        header.search(Optional.empty());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Catalog catalog = catalogs.current();
        String now = languages.choose(
                event.getLocation().getQueryParameters().getSingleParameter("lang"),
                catalog.exhibit().languages());
        HtmlWriter writer = new HtmlWriter(now);
        Addresses addresses = Addresses.relative(catalog.exhibit(), now);
        if (!now.equals(language)) {
            language = now;
            header.write(
                    catalog,
                    writer,
                    addresses,
                    languages.offeredFor(catalog.exhibit().languages()));
            getUI().ifPresent(ui -> ConnectionTexts.show(ui, writer.messages()));
            embed.removeAll();
            embed.add(new EmbedMenu(writer.messages()));
        }
        String path = event.getLocation().getPath();
        header.show(catalog, writer, addresses, Optional.of(path));
        // "./" keeps a colon in the path, which a visitor may have typed, from being read as the end of a scheme.
        header.leadLanguages("./" + UriUtils.encodePath(path, StandardCharsets.UTF_8));
    }
}
