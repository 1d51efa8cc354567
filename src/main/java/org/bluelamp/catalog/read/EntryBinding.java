package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.cites;
import static org.bluelamp.catalog.read.Binding.date;
import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.number;
import static org.bluelamp.catalog.read.Binding.text;

import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import tools.jackson.databind.JsonNode;

/** Makes an entry from its JSON, which has been checked. */
final class EntryBinding {
    /** The kind of entries that name none, in an exhibit that lists none. */
    static final String UNNAMED_KIND = "event";

    private EntryBinding() {}

    static Entry entry(JsonNode node) {
        return new Entry(
                node.path("id").asString(),
                EdtfDate.parse(node.path("date").asString()),
                node.path("theme").asString(),
                node.path("kind").asString(UNNAMED_KIND),
                node.path("significance").asInt(),
                node.path("delicate").asBoolean(false),
                place(node.path("place")),
                text(node.path("title")),
                Binding.optionalText(node.path("short")),
                text(node.path("lede")),
                Binding.statements(node.path("statements")),
                dispute(node.path("dispute")),
                list(node.path("figures"), EntryBinding::figure),
                Binding.media(node.path("media")),
                list(node.path("ledTo"), JsonNode::asString));
    }

    private static Optional<Entry.Place> place(JsonNode node) {
        if (!node.isObject()) return Optional.empty();
        return Optional.of(new Entry.Place(
                text(node.path("name")),
                node.path("country").asString(),
                number(node.path("lat")),
                number(node.path("lon"))));
    }

    private static Optional<Entry.Dispute> dispute(JsonNode node) {
        if (!node.isObject()) return Optional.empty();
        return Optional.of(new Entry.Dispute(
                text(node.path("question")),
                list(
                        node.path("positions"),
                        position -> new Entry.Position(
                                date(position.path("date")),
                                text(position.path("text")),
                                cites(position.path("cites"))))));
    }

    private static Entry.Figure figure(JsonNode node) {
        return new Entry.Figure(
                text(node.path("label")),
                node.path("value").asDouble(),
                text(node.path("unit")),
                date(node.path("date")),
                cites(node.path("cites")));
    }
}
