package org.bluelamp.numbers;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.html.GraphicState;
import org.bluelamp.html.InlineText;
import org.bluelamp.html.StatisticPage;
import org.bluelamp.text.InterfaceLanguages;

/** The view of a series or a map: graphic, controls, table, what it does not show, sources and downloads. */
@Route(Addresses.STATISTICS + "/:id")
public class StatisticView extends NumbersView implements BeforeEnterObserver {
    private String id = "";

    StatisticView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        if (catalog().statistic(id).isEmpty()) event.rerouteToError(NotFoundException.class);
    }

    @Override
    Content content(Catalog catalog, String language, QueryParameters address) {
        Statistic statistic = catalog.statistic(id).orElseThrow(NotFoundException::new);
        GraphicState state = GraphicState.of(address.getParameters(), catalog.exhibit());
        String name = InlineText.plain(statistic.heading(), language);
        return new Content(name, List.of(new StatisticPage(catalog, statistic, language).element(state)));
    }
}
