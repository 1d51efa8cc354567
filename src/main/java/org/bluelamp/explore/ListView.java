package org.bluelamp.explore;

import com.vaadin.flow.router.Route;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;

/** The exhibit as a list of the entries that the timeline shows, found by the same query and in the same order. */
@Route(ListView.PATH)
public class ListView extends ExploreView {
    static final String PATH = Addresses.LIST;

    ListView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages, new EntryList(), PATH, "explore.list");
    }
}
