package org.bluelamp.publish.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.publish.api.ApiTypes.Cite;
import org.bluelamp.publish.api.ApiTypes.Date;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.http.Site;

/**
 * {@code series/ID.json}: a series in one language, with the sources of its points.
 *
 * @param shortTitle the name for where there is little room
 * @param form how it is best drawn
 * @param breaks EDTF dates at which the definition changes: no line is drawn across one
 */
record SeriesDocument(
        @JsonUnwrapped StatisticFrame frame,
        @JsonProperty("short") Optional<LocalText> shortTitle,
        Optional<LocalText> place,
        String form,
        List<Point> points,
        List<String> breaks) {
    private static final String MESSAGES = "chart.";

    /**
     * One value of the series.
     *
     * @param status estimate or projection, if it is either
     * @param disputed whether another account gives another value for the same time
     */
    record Point(
            Date date,
            double value,
            Optional<String> status,
            boolean disputed,
            List<Cite> cites,
            Optional<LocalText> note) {}

    static SeriesDocument of(Catalog catalog, Series series, String language, Site site) {
        return new SeriesDocument(
                StatisticFrame.of(catalog, series, language, site, MESSAGES),
                LocalText.of(series.shortTitle(), language),
                LocalText.of(series.place(), language),
                series.form().name().toLowerCase(Locale.ROOT),
                series.points().stream()
                        .map(point -> point(series, point, language))
                        .toList(),
                series.breaks().stream().map(EdtfDate::toString).toList());
    }

    private static Point point(Series series, Series.Point point, String language) {
        return new Point(
                Date.of(point.date(), language),
                point.value(),
                status(point),
                series.isDisputed(point),
                Cite.of(point.cites()),
                LocalText.of(point.note(), language));
    }

    static Optional<String> status(Series.Point point) {
        return point.status().map(status -> status.name().toLowerCase(Locale.ROOT));
    }
}
