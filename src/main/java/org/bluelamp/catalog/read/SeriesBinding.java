package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.cites;
import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.optionalText;
import static org.bluelamp.catalog.read.Binding.text;

import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Quantity;
import org.bluelamp.catalog.model.Series;
import tools.jackson.databind.JsonNode;

/** Makes a series from its JSON, which has been checked. */
final class SeriesBinding {
    private SeriesBinding() {}

    static Series series(JsonNode node) {
        return new Series(
                node.path("id").asString(),
                text(node.path("title")),
                optionalText(node.path("short")),
                text(node.path("unit")),
                Quantity.ofWord(node.path("quantity").asString()),
                node.path("theme").asString(),
                optionalText(node.path("place")),
                Binding.choice(node.path("form"), Series.Form.class).orElse(Series.Form.LINE),
                list(node.path("points"), SeriesBinding::point).stream()
                        .sorted((a, b) -> a.date().compareTo(b.date()))
                        .toList(),
                list(node.path("caveats"), Binding::text),
                list(node.path("breaks"), date -> EdtfDate.parse(date.asString())).stream()
                        .sorted()
                        .toList(),
                StatisticBinding.explanation(node));
    }

    private static Series.Point point(JsonNode node) {
        return new Series.Point(
                EdtfDate.parse(node.path("date").asString()),
                node.path("value").asDouble(),
                Binding.choice(node.path("status"), Series.Status.class),
                node.path("disputed").asBoolean(false),
                cites(node.path("cites")),
                optionalText(node.path("note")));
    }
}
