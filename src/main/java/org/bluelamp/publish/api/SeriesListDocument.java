package org.bluelamp.publish.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.publish.api.ApiTypes.Date;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.api.ApiTypes.Span;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Direction;

/** {@code series.json}: what series there are, in order of id. */
record SeriesListDocument(String version, String language, String direction, List<Item> series) {
    /**
     * One of the series.
     *
     * @param shortTitle the name for where there is little room
     * @param span from the year of the first point to that of the last
     * @param points how many there are
     * @param last the latest value
     */
    record Item(
            @JsonUnwrapped StatisticItem statistic,
            @JsonProperty("short") Optional<LocalText> shortTitle,
            Optional<LocalText> place,
            String form,
            String scale,
            Span span,
            int points,
            LatestValue last) {}

    record LatestValue(Date date, double value) {}

    static SeriesListDocument of(Catalog catalog, String language, Site site) {
        return new SeriesListDocument(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                catalog.series().stream()
                        .map(series -> item(catalog, series, language, site))
                        .toList());
    }

    private static Item item(Catalog catalog, Series series, String language, Site site) {
        Series.Point last = series.points().getLast();
        return new Item(
                StatisticItem.of(catalog, series, language, site),
                LocalText.of(series.shortTitle(), language),
                LocalText.of(series.place(), language),
                series.form().name().toLowerCase(Locale.ROOT),
                series.explanation().scale().name().toLowerCase(Locale.ROOT),
                Span.of(series.span()),
                series.points().size(),
                new LatestValue(Date.of(last.date(), language), last.value()));
    }
}
