package org.bluelamp.html;

import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.text.Messages;

/**
 * The line by which a statistic of the exhibit is cited: exhibit, title, version of the catalogue, address, licence.
 * The sources of the statistic are listed beside it.
 */
public final class HowToCite {
    private HowToCite() {}

    /**
     * One line of plain text.
     *
     * @param address of the page of these numbers, whole
     */
    public static String statistic(Catalog catalog, Statistic statistic, String language, String address) {
        String exhibit = InlineText.plain(catalog.exhibit().title(), language);
        String title = InlineText.plain(statistic.title(), language);
        Messages messages = Messages.in(language);
        return catalog.exhibit()
                .licence()
                .map(licence -> messages.get(
                        "article.cite-licensed", exhibit, title, catalog.version(), address, licence.name()))
                .orElseGet(() -> messages.get("article.cite", exhibit, title, catalog.version(), address));
    }
}
