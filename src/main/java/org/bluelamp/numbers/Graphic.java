package org.bluelamp.numbers;

import com.vaadin.flow.dom.Element;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;

/** The elements that draw numbers. */
final class Graphic {
    private Graphic() {}

    /** A {@code <bl-chart>} or {@code <bl-map>} that reads its own document. */
    static Element of(Statistic statistic, StatisticAddress addresses) {
        String tag = switch (statistic) {
            case Series series -> "bl-chart";
            case AreaMap map -> "bl-map";
        };
        return new Element(tag).setAttribute("src", addresses.document(statistic));
    }
}
