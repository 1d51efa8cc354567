package org.bluelamp.explore;

import com.vaadin.flow.router.Route;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.springframework.beans.factory.annotation.Autowired;

/** The exhibit as a graphic timeline. */
@Route("")
public class TimelineView extends ExploreView {
    private final Timeline timeline;

    @Autowired
    TimelineView(CatalogSource catalogs, InterfaceLanguages languages) {
        this(catalogs, languages, new Timeline());
    }

    private TimelineView(CatalogSource catalogs, InterfaceLanguages languages, Timeline timeline) {
        super(catalogs, languages, timeline);
        this.timeline = timeline;
    }

    @Override
    String path() {
        return "";
    }

    @Override
    String headingKey() {
        return "explore.timeline";
    }

    @Override
    void show(ViewState state, String source) {
        timeline.setSource(source);
        timeline.setWindow(state.query().from(), state.query().to());
        timeline.setSelected(state.openEntry());
    }
}
