package org.bluelamp.systems;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.element.ExhibitView;
import org.bluelamp.element.ServerHtml;
import org.bluelamp.html.InlineText;
import org.bluelamp.html.SystemArticle;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/** The page of one system. {@code <bl-system>} gets it as HTML; none of it stays in the session. */
@Tag("bl-system")
@JsModule("./elements/system/bl-system.ts")
@JsModule("./elements/chart/bl-chart.ts")
@JsModule("./elements/picture-view/bl-picture-view.ts")
@JsModule("./elements/map/bl-map.ts")
@JsModule("./elements/counter/bl-counter.ts")
@JsModule("./elements/diagram/bl-diagram.ts")
@Route(Addresses.SYSTEMS + "/:system")
public class SystemView extends ExhibitView implements BeforeEnterObserver {
    private String system = "";
    private String shown = "";

    SystemView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        system = event.getRouteParameters().get("system").orElse("");
        if (catalog().system(system).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void show(Catalog catalog, String language, QueryParameters address) {
        catalog.system(system).ifPresent(found -> show(catalog, found, language));
    }

    private void show(Catalog catalog, SystemTour found, String language) {
        String now = String.join(" ", catalog.version(), found.id(), language);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Addresses addresses = Addresses.relative(catalog.exhibit(), language);
        getElement()
                .setProperty("all", addresses.systems())
                .setProperty("allLabel", Messages.in(language).get("systems.all"));
        ServerHtml.show(getElement(), SystemArticle.of(found, catalog, language).getOuterHTML());
        setTitle(catalog, language, InlineText.plain(found.title(), language));
    }
}
