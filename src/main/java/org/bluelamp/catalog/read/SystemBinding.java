package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.cites;
import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.number;
import static org.bluelamp.catalog.read.Binding.optionalText;
import static org.bluelamp.catalog.read.Binding.text;

import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.SystemTour.Part;
import org.bluelamp.catalog.model.Text;
import tools.jackson.databind.JsonNode;

/** Makes a system from its JSON, which has been checked. */
final class SystemBinding {
    private SystemBinding() {}

    static SystemTour system(JsonNode node) {
        return new SystemTour(
                node.path("id").asString(),
                text(node.path("title")),
                text(node.path("lede")),
                node.path("theme").asString(),
                list(node.path("entries"), JsonNode::asString),
                Binding.media(node.path("media")),
                list(node.path("parts"), SystemBinding::part));
    }

    private static Part part(JsonNode part) {
        String kind = SystemRules.KINDS.stream().filter(part::has).findFirst().orElseThrow();
        JsonNode node = part.path(kind);
        Optional<Text> heading = optionalText(node.path("heading"));
        return switch (kind) {
            case "text" -> new SystemTour.Prose(heading, Binding.statements(node.path("statements")));
            case "chart" ->
                new SystemTour.Chart(
                        heading,
                        list(node.path("series"), JsonNode::asString),
                        Binding.choice(node.path("scale"), Explanation.Scale.class),
                        optionalText(node.path("caption")));
            case "map" ->
                new SystemTour.MapOfAreas(
                        heading,
                        node.path("map").asString(),
                        number(node.path("year")).map(Double::intValue),
                        optionalText(node.path("caption")));
            case "counter" -> counter(heading, node);
            case "table" ->
                new SystemTour.Table(
                        heading,
                        list(node.path("columns"), Binding::text),
                        list(
                                node.path("rows"),
                                row -> new SystemTour.Row(
                                        list(row.path("cells"), SystemBinding::cell),
                                        Binding.string(row.path("mark")),
                                        cites(row.path("cites")))));
            default -> diagram(heading, node);
        };
    }

    private static SystemTour.Counter counter(Optional<Text> heading, JsonNode node) {
        return new SystemTour.Counter(
                heading,
                text(node.path("label")),
                node.path("perDay").asDouble(),
                number(node.path("perSecond")),
                EdtfDate.parse(node.path("date").asString()),
                optionalText(node.path("note")),
                cites(node.path("cites")));
    }

    private static SystemTour.Cell cell(JsonNode cell) {
        if (cell.isNumber()) return new SystemTour.Amount(cell.asDouble());
        if (cell.has("date")) {
            return new SystemTour.When(EdtfDate.parse(cell.path("date").asString()));
        }
        return new SystemTour.Words(text(cell));
    }

    private static SystemTour.Diagram diagram(Optional<Text> heading, JsonNode node) {
        return new SystemTour.Diagram(
                heading,
                list(
                        node.path("nodes"),
                        each -> new SystemTour.Node(
                                each.path("id").asString(),
                                text(each.path("label")),
                                text(each.path("text")),
                                each.path("known").asBoolean(true),
                                cites(each.path("cites")))),
                list(
                        node.path("links"),
                        link -> new SystemTour.Link(
                                link.path("from").asString(),
                                link.path("to").asString(),
                                optionalText(link.path("label")))));
    }
}
