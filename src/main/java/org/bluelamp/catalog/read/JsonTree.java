package org.bluelamp.catalog.read;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.bluelamp.catalog.model.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Walks and copies JSON by JSON Pointer. */
final class JsonTree {
    private JsonTree() {}

    /** Calls the visitor for the node and all below it, each with its pointer. */
    static void visit(JsonNode node, BiConsumer<String, JsonNode> visitor) {
        visit("", node, visitor);
    }

    private static void visit(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                visit(SchemaFaults.child(pointer, field.getKey()), field.getValue(), visitor);
            }
        } else {
            for (int i = 0; i < node.size(); i++) visit(pointer + "/" + i, node.get(i), visitor);
        }
    }

    /** A copy in which the nodes at some pointers are left out. */
    static JsonNode without(JsonNode node, Set<String> pointers) {
        return pointers.isEmpty() ? node : without("", node, pointers);
    }

    private static JsonNode without(String pointer, JsonNode node, Set<String> pointers) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String below = SchemaFaults.child(pointer, field.getKey());
                if (!pointers.contains(below)) copy.set(field.getKey(), without(below, field.getValue(), pointers));
            }
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < node.size(); i++) {
                String below = pointer + "/" + i;
                if (!pointers.contains(below)) copy.add(without(below, node.get(i), pointers));
            }
            return copy;
        }
        return node;
    }

    /** The node with each text below it changed; itself where none is. */
    static JsonNode withTexts(JsonNode node, UnaryOperator<String> change) {
        if (node.isString()) {
            String text = node.asString();
            String changed = change.apply(text);
            return changed.equals(text) ? node : StringNode.valueOf(changed);
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> copy.set(field.getKey(), withTexts(field.getValue(), change)));
            return copy.equals(node) ? node : copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(withTexts(item, change)));
            return copy.equals(node) ? node : copy;
        }
        return node;
    }

    /** Whether a node is a text in languages. */
    static boolean isText(JsonNode node) {
        return node.isObject() && node.path(Text.FALLBACK_LANGUAGE).isString();
    }

    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    static String lastName(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
