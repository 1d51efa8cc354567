package org.bluelamp.explore;

import com.vaadin.flow.router.Route;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.springframework.beans.factory.annotation.Autowired;

/** The exhibit as a list: the same entries under the same query in the same order. */
@Route("list")
public class ListView extends ExploreView {
    private final EntryList list;

    @Autowired
    ListView(CatalogSource catalogs, InterfaceLanguages languages) {
        this(catalogs, languages, new EntryList());
    }

    private ListView(CatalogSource catalogs, InterfaceLanguages languages, EntryList list) {
        super(catalogs, languages, list);
        this.list = list;
    }

    @Override
    String path() {
        return "list";
    }

    @Override
    String headingKey() {
        return "explore.list";
    }

    @Override
    void show(ViewState state, String source) {
        list.setSource(source);
        list.setWindow(state.query().from(), state.query().to());
        list.setSelected(state.openEntry());
    }
}
