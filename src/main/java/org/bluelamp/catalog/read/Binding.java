package org.bluelamp.catalog.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;
import tools.jackson.databind.JsonNode;

/** Makes the values of records, such as texts and dates, from JSON that has been checked. */
final class Binding {
    private Binding() {}

    /** A text in languages; a bare string is English; a missing node is the empty text. */
    static Text text(JsonNode node) {
        if (!node.isObject()) return Text.english(node.asString("").strip());
        Map<String, String> byLanguage = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            byLanguage.put(field.getKey(), field.getValue().asString().strip());
        }
        return new Text(byLanguage);
    }

    static Optional<Text> optionalText(JsonNode node) {
        return node.isObject() ? Optional.of(text(node)) : Optional.empty();
    }

    /** The constant of an enum whose name, in lower case, the data give. */
    static <E extends Enum<E>> Optional<E> choice(JsonNode node, Class<E> type) {
        return string(node).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }

    static Optional<String> string(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    static Optional<EdtfDate> date(JsonNode node) {
        return string(node).map(EdtfDate::parse);
    }

    static Optional<Double> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.asDouble()) : Optional.empty();
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
        List<T> list = new ArrayList<>(array.size());
        array.forEach(node -> list.add(each.apply(node)));
        return list;
    }

    static List<Entry.Cite> cites(JsonNode array) {
        return list(
                array,
                node -> new Entry.Cite(
                        node.path("source").asString(), string(node.path("quote")), string(node.path("locator"))));
    }

    static List<Entry.Statement> statements(JsonNode array) {
        return list(array, node -> new Entry.Statement(text(node.path("text")), cites(node.path("cites"))));
    }

    static List<Entry.Medium> media(JsonNode array) {
        return list(
                array,
                node -> new Entry.Medium(
                        node.path("file").asString(),
                        choice(node.path("kind"), Entry.Medium.Kind.class)
                                .orElseGet(() -> Entry.Medium.Kind.ofName(
                                        node.path("file").asString())),
                        text(node.path("alt")),
                        node.path("credit").asString(),
                        node.path("licence").asString()));
    }
}
