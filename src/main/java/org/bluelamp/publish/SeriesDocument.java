package org.bluelamp.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.EdtfDate;
import org.bluelamp.catalog.Series;
import org.bluelamp.publish.Parts.Cite;
import org.bluelamp.publish.Parts.Date;
import org.bluelamp.publish.Parts.LocalText;
import org.bluelamp.text.Direction;
import tools.jackson.databind.JsonNode;

/**
 * {@code series/ID.json}: a number over time in one language, with the sources of its points.
 *
 * @param breaks EDTF dates at which the definition changes: no line is drawn across one
 * @param sources CSL-JSON
 */
record SeriesDocument(
        String version,
        String language,
        String direction,
        String id,
        LocalText title,
        LocalText unit,
        String quantity,
        String theme,
        Optional<LocalText> place,
        List<Point> points,
        List<LocalText> caveats,
        List<String> breaks,
        List<JsonNode> sources) {

    record Point(Date date, double value, List<Cite> cites, Optional<LocalText> note) {}

    static SeriesDocument of(Catalog catalog, Series series, String language) {
        return new SeriesDocument(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                series.id(),
                LocalText.of(series.title(), language),
                LocalText.of(series.unit(), language),
                series.quantity().name().toLowerCase(Locale.ROOT),
                series.theme(),
                series.place().map(place -> LocalText.of(place, language)),
                series.points().stream()
                        .map(point -> new Point(
                                Date.of(point.date(), language),
                                point.value(),
                                Cite.of(point.cites()),
                                point.note().map(note -> LocalText.of(note, language))))
                        .toList(),
                series.caveats().stream()
                        .map(caveat -> LocalText.of(caveat, language))
                        .toList(),
                series.breaks().stream().map(EdtfDate::toString).toList(),
                Parts.sources(catalog, series.points().stream().flatMap(point -> point.cites().stream())));
    }
}
