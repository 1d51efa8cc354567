package org.bluelamp.publish.api;

import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.publish.api.ApiTypes.Date;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Direction;

/** {@code maps.json}: what maps there are, in order of id. */
record MapListDocument(String version, String language, String direction, List<Item> maps) {
    /**
     * One of the maps.
     *
     * @param page address of its page on this site
     * @param values how many there are
     * @param spells whether values hold for some time only, so that it can be played
     */
    record Item(
            String id,
            String page,
            LocalText title,
            Optional<LocalText> finding,
            LocalText unit,
            String quantity,
            String theme,
            String ground,
            Optional<Date> date,
            int values,
            boolean spells) {}

    static MapListDocument of(Catalog catalog, String language, Site site) {
        return new MapListDocument(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                catalog.maps().stream()
                        .map(map -> item(catalog, map, language, site))
                        .toList());
    }

    private static Item item(Catalog catalog, AreaMap map, String language, Site site) {
        return new Item(
                map.id(),
                site.addresses(catalog.exhibit(), language).statistic(map.id()),
                LocalText.of(map.title(), language),
                LocalText.of(map.explanation().finding(), language),
                LocalText.of(map.unit(), language),
                map.quantity().word(),
                map.theme(),
                map.ground().word(),
                map.date().map(date -> Date.of(date, language)),
                map.values().size(),
                map.hasSpells());
    }
}
