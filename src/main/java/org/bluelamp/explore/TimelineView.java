package org.bluelamp.explore;

import com.vaadin.flow.router.Route;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;

/** The exhibit as a graphic timeline. */
@Route(TimelineView.PATH)
public class TimelineView extends ExploreView {
    static final String PATH = "";

    private final WelcomeCard welcome = new WelcomeCard();

    TimelineView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages, new TimelineBody(), PATH, "explore.timeline");
        // It stands before the graphic, so that who goes by keyboard or listens comes to the ways in first.
        getElement().insertChild(0, welcome.getElement());
    }

    @Override
    void showBeside(DocumentAddresses documents) {
        welcome.setSources(documents);
    }
}
