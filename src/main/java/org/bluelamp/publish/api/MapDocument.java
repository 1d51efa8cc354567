package org.bluelamp.publish.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Areas;
import org.bluelamp.catalog.model.Text.Localized;
import org.bluelamp.html.AreaNames;
import org.bluelamp.publish.api.ApiTypes.Cite;
import org.bluelamp.publish.api.ApiTypes.Date;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.http.Site;

/**
 * {@code maps/ID.json}: a map in one language, with the sources of its values.
 *
 * @param ground what it is drawn on
 */
record MapDocument(@JsonUnwrapped StatisticFrame frame, Optional<Date> date, String ground, List<Value> values) {
    private static final String MESSAGES = "map.";

    /**
     * One value.
     *
     * @param area codes of the areas that it is drawn on
     * @param areas the same areas with their numbers and names
     * @param name the name of what is meant, which may no longer exist
     * @param spells the times during which the value held
     */
    record Value(
            List<String> area,
            List<Area> areas,
            LocalText name,
            double value,
            List<Date> spells,
            List<Cite> cites,
            Optional<LocalText> note) {}

    /**
     * An area of today.
     *
     * @param code ISO 3166-1 alpha-2, or 3166-2 of a state of the United States
     * @param number ISO 3166-1 numeric, or FIPS of a state; collections of outlines name areas by it
     */
    record Area(String code, Optional<String> number, LocalText name) {}

    static MapDocument of(Catalog catalog, AreaMap map, String language, Site site) {
        AreaNames names = new AreaNames(language);
        return new MapDocument(
                StatisticFrame.of(catalog, map, language, site, MESSAGES),
                map.date().map(date -> Date.of(date, language)),
                map.ground().word(),
                map.values().stream()
                        .map(value -> value(value, names, language))
                        .toList());
    }

    private static Value value(AreaMap.Value value, AreaNames names, String language) {
        return new Value(
                value.areas(),
                value.areas().stream()
                        .map(code -> new Area(code, Areas.number(code), local(names.area(code))))
                        .toList(),
                local(names.name(value)),
                value.value(),
                value.spells().stream().map(spell -> Date.of(spell, language)).toList(),
                Cite.of(value.cites()),
                LocalText.of(value.note(), language));
    }

    private static LocalText local(Localized text) {
        return new LocalText(text.language(), text.text());
    }
}
