package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.cites;
import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.optionalText;
import static org.bluelamp.catalog.read.Binding.text;

import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Quantity;
import tools.jackson.databind.JsonNode;

/** Makes a map from its JSON, which has been checked. */
final class AreaMapBinding {
    private AreaMapBinding() {}

    static AreaMap map(JsonNode node) {
        return new AreaMap(
                node.path("id").asString(),
                text(node.path("title")),
                text(node.path("unit")),
                Quantity.ofWord(node.path("quantity").asString()),
                node.path("theme").asString(),
                Binding.date(node.path("date")),
                AreaMap.Ground.ofWord(node.path("ground").asString("")).orElse(AreaMap.Ground.WORLD),
                list(node.path("values"), AreaMapBinding::value),
                list(node.path("caveats"), Binding::text),
                StatisticBinding.explanation(node));
    }

    private static AreaMap.Value value(JsonNode node) {
        return new AreaMap.Value(
                list(node.path("area"), JsonNode::asString),
                optionalText(node.path("name")),
                node.path("value").asDouble(),
                list(node.path("spells"), spell -> EdtfDate.parse(spell.asString())),
                optionalText(node.path("note")),
                cites(node.path("cites")));
    }
}
