package org.bluelamp.explore;

import com.vaadin.flow.router.Route;
import org.bluelamp.catalog.CatalogSource;

/** The exhibit as a list: the same entries under the same query in the same order. */
@Route("list")
public class ListView extends ExploreView {
    private final EntryList list;

    ListView(CatalogSource catalogs) {
        this(catalogs, new EntryList());
    }

    private ListView(CatalogSource catalogs, EntryList list) {
        super(catalogs, list);
        this.list = list;
    }

    @Override
    String path() {
        return "list";
    }

    @Override
    void show(ViewState state, String source) {
        list.setSource(source);
        list.setWindow(state.query().from(), state.query().to());
        list.setSelected(state.openEntry());
    }
}
