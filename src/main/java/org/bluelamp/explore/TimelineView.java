package org.bluelamp.explore;

import com.vaadin.flow.router.Route;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;

/** The exhibit as a graphic timeline. */
@Route(TimelineView.PATH)
public class TimelineView extends ExploreView {
    static final String PATH = "";

    TimelineView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages, new TimelineBody(), PATH, "explore.timeline");
    }
}
