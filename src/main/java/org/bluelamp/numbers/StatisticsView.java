package org.bluelamp.numbers;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.html.StatisticsGallery;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/** The gallery of all series and maps, by theme. */
@Route(Addresses.STATISTICS)
public class StatisticsView extends NumbersView {
    StatisticsView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages);
    }

    @Override
    Content content(Catalog catalog, String language, QueryParameters address) {
        return new Content(
                Messages.in(language).get("numbers.title"), new StatisticsGallery(catalog, language).elements());
    }
}
