package org.bluelamp.systems;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.element.CardGallery;
import org.bluelamp.html.SystemCards;
import org.bluelamp.text.InterfaceLanguages;

/** The gallery of all systems. */
@Route(Addresses.SYSTEMS)
public class SystemsView extends CardGallery {
    SystemsView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages, "systems.heading", "systems.lede");
    }

    @Override
    protected boolean isEmpty(Catalog catalog) {
        return catalog.systems().isEmpty();
    }

    @Override
    protected Element cards(Catalog catalog, String language) {
        return new SystemCards(catalog, language).list(catalog.systems());
    }
}
