package org.bluelamp.publish.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogCounts;
import org.bluelamp.html.PeriodNames;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.text.CountryNames;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/**
 * {@code glance.json}: counts of the catalogue's entries, sources and disputes. An entry is counted in the period in
 * which it begins.
 *
 * @param entries how many there are
 * @param messages the words of the map of its countries, placeholders unfilled
 */
record GlanceDocument(
        String version,
        String language,
        String direction,
        int entries,
        List<Period> periods,
        List<Theme> themes,
        List<Country> countries,
        List<Source> sources,
        List<Dispute> disputes,
        Map<String, String> messages) {
    /** Words that all maps have in common. */
    private static final List<String> MAP_WORDS = List.of(
            "borders",
            "loadError",
            "loading",
            "pause",
            "play",
            "retry",
            "wholeMap",
            "year",
            "zoom",
            "zoomIn",
            "zoomOut");

    /**
     * @param from first date, in EDTF, as a query's window takes it
     * @param to last date, in EDTF, as a query's window takes it
     */
    record Period(String name, String from, String to) {}

    /** @param counts how many of its entries begin in each period, in the order of the periods */
    record Theme(String id, LocalText name, int entries, List<Integer> counts) {}

    /** @param years the years in which its entries begin, ascending, once for each entry; 0 is the year 1 BC */
    record Country(String code, String name, String language, int entries, List<Integer> years) {}

    /** @param statements how many statements rest on at least one source of this kind */
    record Source(String kind, int sources, int statements) {}

    /** @param period index among the periods; empty if the entry begins in none of them */
    record Dispute(String entry, String theme, Optional<Integer> period, LocalText question) {}

    static GlanceDocument of(Catalog catalog, String language) {
        CatalogCounts counted = CatalogCounts.of(catalog);
        PeriodNames periods = new PeriodNames(language);
        CountryNames countries = CountryNames.in(language);
        return new GlanceDocument(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                counted.entries(),
                counted.periods().stream()
                        .map(period -> new Period(
                                periods.name(period),
                                period.first().toString(),
                                period.last().toString()))
                        .toList(),
                counted.themes().stream()
                        .map(each -> new Theme(
                                each.theme().id(),
                                LocalText.of(each.theme().name(), language),
                                each.entries(),
                                each.counts()))
                        .toList(),
                counted.countries().stream()
                        .map(each -> new Country(
                                each.country(),
                                countries.name(each.country()),
                                countries.language(),
                                each.entries(),
                                each.years()))
                        .toList(),
                counted.sources().stream()
                        .map(each -> new Source(
                                each.kind().name().toLowerCase(Locale.ROOT), each.sources(), each.statements()))
                        .toList(),
                counted.disputes().stream()
                        .map(each -> new Dispute(
                                each.entry().id(),
                                each.entry().theme(),
                                Optional.of(each.period()).filter(place -> place >= 0),
                                LocalText.of(each.dispute().question(), language)))
                        .toList(),
                words(Messages.in(language)));
    }

    private static SortedMap<String, String> words(Messages messages) {
        SortedMap<String, String> words = messages.withPrefix("glance.map.");
        MAP_WORDS.forEach(key -> words.put(key, messages.get("map." + key)));
        return words;
    }
}
