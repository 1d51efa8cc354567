package org.bluelamp.publish.api;

import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.http.Site;

/**
 * What the lists of series and of maps say alike of each of them. The fields are written at the top level of an item.
 *
 * @param page address of its page on this site
 * @param title the neutral name
 */
record StatisticItem(
        String id,
        String page,
        LocalText title,
        Optional<LocalText> finding,
        LocalText unit,
        String quantity,
        String theme) {
    static StatisticItem of(Catalog catalog, Statistic statistic, String language, Site site) {
        return new StatisticItem(
                statistic.id(),
                site.addresses(catalog.exhibit(), language).statistic(statistic.id()),
                LocalText.of(statistic.title(), language),
                LocalText.of(statistic.explanation().finding(), language),
                LocalText.of(statistic.unit(), language),
                statistic.quantity().word(),
                statistic.theme());
    }
}
