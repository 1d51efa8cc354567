package org.bluelamp.systems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.bluelamp.article.ArticleOptions;
import org.bluelamp.article.InlineText;
import org.bluelamp.article.NumberAddresses;
import org.bluelamp.article.SystemArticle;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.PoliceSystem;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/**
 * A look into one system. {@code <bl-system>} gets the whole page as HTML, escaped where it was built; none of it stays in
 * the session.
 */
@Tag("bl-system")
@JsModule("./elements/system/bl-system.ts")
@JsModule("./elements/chart/bl-chart.ts")
@JsModule("./elements/map/bl-map.ts")
@JsModule("./elements/counter/bl-counter.ts")
@JsModule("./elements/diagram/bl-diagram.ts")
@Route(SystemAddress.SYSTEMS + "/:system")
public class SystemView extends Component implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;
    private String system = "";
    private String shown = "";
    private String title = "";

    SystemView(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        system = event.getRouteParameters().get("system").orElse("");
        if (catalogs.current().system(system).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Catalog catalog = catalogs.current();
        QueryParameters address = event.getLocation().getQueryParameters();
        String language = languages.choose(
                address.getSingleParameter("lang"), catalog.exhibit().languages());
        catalog.system(system).ifPresent(found -> show(catalog, found, language));
    }

    private void show(Catalog catalog, PoliceSystem found, String language) {
        String now = String.join(" ", catalog.version(), found.id(), language);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        SystemAddress addresses = new SystemAddress(catalog, language);
        ArticleOptions options = ArticleOptions.PAGE
                .withEntryAddress(addresses::entry)
                .withMediaAddress(file -> "media/" + file)
                .withThemeAddress(addresses::theme)
                .withNumbers(new NumberAddresses(addresses::series, addresses::map, addresses::number, true));
        String article = SystemArticle.of(found, catalog, language, options).getOuterHTML();
        getElement()
                .setProperty("all", addresses.systems())
                .setProperty("allLabel", Messages.in(language).get("systems.all"));
        getElement().executeJs("this.show($0)", article);
        title = InlineText.plain(found.title().in(language).text()) + " – "
                + InlineText.plain(catalog.exhibit().title().in(language).text());
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
