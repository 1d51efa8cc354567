package org.bluelamp.stories;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.element.CardGallery;
import org.bluelamp.html.StoryCards;
import org.bluelamp.text.InterfaceLanguages;

/** The gallery of all stories. */
@Route(Addresses.STORIES)
public class StoriesView extends CardGallery {
    StoriesView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages, "stories.heading", "stories.lede");
    }

    @Override
    protected boolean isEmpty(Catalog catalog) {
        return catalog.stories().isEmpty();
    }

    @Override
    protected Element cards(Catalog catalog, String language) {
        return new StoryCards(catalog, language, "h2").list(catalog.stories());
    }
}
