package org.bluelamp.explore;

import com.vaadin.flow.router.Route;
import org.bluelamp.catalog.CatalogSource;

/** The exhibit as a graphic timeline. */
@Route("")
public class TimelineView extends ExploreView {
    private final Timeline timeline;

    TimelineView(CatalogSource catalogs) {
        this(catalogs, new Timeline());
    }

    private TimelineView(CatalogSource catalogs, Timeline timeline) {
        super(catalogs, timeline);
        this.timeline = timeline;
    }

    @Override
    String path() {
        return "";
    }

    @Override
    void show(ViewState state, String source) {
        timeline.setSource(source);
        timeline.setWindow(state.query().from(), state.query().to());
        timeline.setSelected(state.openEntry());
    }
}
