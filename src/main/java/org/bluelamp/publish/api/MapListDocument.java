package org.bluelamp.publish.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.publish.api.ApiTypes.Date;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Direction;

/** {@code maps.json}: what maps there are, in order of id. */
record MapListDocument(String version, String language, String direction, List<Item> maps) {
    /**
     * One of the maps.
     *
     * @param values how many there are
     * @param spells whether values hold for some time only, so that it can be played
     */
    record Item(
            @JsonUnwrapped StatisticItem statistic, String ground, Optional<Date> date, int values, boolean spells) {}

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
                StatisticItem.of(catalog, map, language, site),
                map.ground().word(),
                map.date().map(date -> Date.of(date, language)),
                map.values().size(),
                map.hasSpells());
    }
}
