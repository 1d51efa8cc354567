package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;

/** Makes the elements that draw statistics. */
public final class StatisticGraphic {
    private StatisticGraphic() {}

    /** A {@code <bl-chart>} or {@code <bl-map>} that reads its own document. */
    public static Element of(Statistic statistic, Catalog catalog, String language) {
        DocumentAddresses documents = new DocumentAddresses(catalog, language);
        return switch (statistic) {
            case Series series -> new Element("bl-chart").setAttribute("src", documents.series(series.id()));
            case AreaMap map -> new Element("bl-map").setAttribute("src", documents.map(map.id()));
        };
    }
}
