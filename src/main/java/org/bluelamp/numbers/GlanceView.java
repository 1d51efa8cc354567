package org.bluelamp.numbers;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.html.Glance;
import org.bluelamp.html.GraphicState;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/** The view of the catalogue at a glance: themes and periods, places, sources, disputes. */
@Route(Addresses.GLANCE)
@JsModule("./elements/places/bl-places.ts")
public class GlanceView extends NumbersView {
    GlanceView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages);
    }

    @Override
    Content content(Catalog catalog, String language, QueryParameters address) {
        GraphicState state = GraphicState.of(address.getParameters(), catalog.exhibit());
        return new Content(Messages.in(language).get("glance.title"), new Glance(catalog, language).elements(state));
    }
}
