package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.cites;
import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.number;
import static org.bluelamp.catalog.read.Binding.optionalText;
import static org.bluelamp.catalog.read.Binding.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.PoliceSystem;
import org.bluelamp.catalog.model.PoliceSystem.Part;
import org.bluelamp.catalog.model.Text;
import tools.jackson.databind.JsonNode;

/** A system out of its JSON. */
final class SystemBinding {
    /** Of a diagram only its links may go alone: without a node it would show another machine. */
    static final Pruning PRUNING = new Pruning(
            List.of(
                    "/entries/*",
                    "/media",
                    "/media/*",
                    "/parts/*",
                    "/parts/*/text/heading",
                    "/parts/*/text/statements/*",
                    "/parts/*/text/statements/*/cites/*",
                    "/parts/*/text/statements/*/cites/*/quote",
                    "/parts/*/text/statements/*/cites/*/locator",
                    "/parts/*/chart/heading",
                    "/parts/*/chart/series/*",
                    "/parts/*/chart/scale",
                    "/parts/*/chart/caption",
                    "/parts/*/map/heading",
                    "/parts/*/map/year",
                    "/parts/*/map/caption",
                    "/parts/*/counter/heading",
                    "/parts/*/counter/perSecond",
                    "/parts/*/counter/note",
                    "/parts/*/counter/cites/*",
                    "/parts/*/counter/cites/*/quote",
                    "/parts/*/counter/cites/*/locator",
                    "/parts/*/table/rows/*",
                    "/parts/*/table/rows/*/mark",
                    "/parts/*/table/rows/*/cites/*",
                    "/parts/*/table/rows/*/cites/*/quote",
                    "/parts/*/table/rows/*/cites/*/locator",
                    "/parts/*/diagram/nodes/*/cites/*",
                    "/parts/*/diagram/nodes/*/cites/*/quote",
                    "/parts/*/diagram/nodes/*/cites/*/locator",
                    "/parts/*/diagram/links/*",
                    "/parts/*/diagram/links/*/label"),
            Set.of("parts", "statements", "series", "rows", "cites"));

    private SystemBinding() {}

    static PoliceSystem system(JsonNode node) {
        return new PoliceSystem(
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
            case "text" -> new PoliceSystem.Prose(heading, Binding.statements(node.path("statements")));
            case "chart" ->
                new PoliceSystem.Chart(
                        heading,
                        list(node.path("series"), JsonNode::asString),
                        Binding.choice(node.path("scale"), Explanation.Scale.class),
                        optionalText(node.path("caption")));
            case "map" ->
                new PoliceSystem.MapOfAreas(
                        heading,
                        node.path("map").asString(),
                        number(node.path("year")).map(Double::intValue),
                        optionalText(node.path("caption")));
            case "counter" -> counter(heading, node);
            case "table" ->
                new PoliceSystem.Table(
                        heading,
                        list(node.path("columns"), Binding::text),
                        list(
                                node.path("rows"),
                                row -> new PoliceSystem.Row(
                                        list(row.path("cells"), SystemBinding::cell),
                                        Binding.string(row.path("mark")),
                                        cites(row.path("cites")))));
            default -> diagram(heading, node);
        };
    }

    private static PoliceSystem.Counter counter(Optional<Text> heading, JsonNode node) {
        return new PoliceSystem.Counter(
                heading,
                text(node.path("label")),
                node.path("perDay").asDouble(),
                number(node.path("perSecond")),
                EdtfDate.parse(node.path("date").asString()),
                optionalText(node.path("note")),
                cites(node.path("cites")));
    }

    private static PoliceSystem.Cell cell(JsonNode cell) {
        if (cell.isNumber()) return new PoliceSystem.Amount(cell.asDouble());
        if (cell.has("date")) {
            return new PoliceSystem.When(EdtfDate.parse(cell.path("date").asString()));
        }
        return new PoliceSystem.Words(text(cell));
    }

    private static PoliceSystem.Diagram diagram(Optional<Text> heading, JsonNode node) {
        return new PoliceSystem.Diagram(
                heading,
                list(
                        node.path("nodes"),
                        each -> new PoliceSystem.Node(
                                each.path("id").asString(),
                                text(each.path("label")),
                                text(each.path("text")),
                                each.path("known").asBoolean(true),
                                cites(each.path("cites")))),
                list(
                        node.path("links"),
                        link -> new PoliceSystem.Link(
                                link.path("from").asString(),
                                link.path("to").asString(),
                                optionalText(link.path("label")))));
    }
}
