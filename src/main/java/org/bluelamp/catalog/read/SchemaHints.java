package org.bluelamp.catalog.read;

import com.networknt.schema.path.NodePath;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The descriptions in the schemas for a place where a keyword was violated; they tell the curator what to write. */
final class SchemaHints {
    private static final String DESCRIPTION = "description";
    private static final String REFERENCE = "$ref";

    private final Map<String, JsonNode> documents;
    private String document;
    private JsonNode node;
    /** The schema that holds the broken keyword. */
    private JsonNode holder = MissingNode.getInstance();

    private String description = "";

    private SchemaHints(Map<String, JsonNode> documents, String document) {
        this.documents = documents;
        this.document = document;
        this.node = documents.get(document);
    }

    /**
     * Follows an evaluation path from keyword to keyword.
     *
     * @param documents schema documents by file name
     * @param document where the path begins
     */
    static SchemaHints at(Map<String, JsonNode> documents, String document, NodePath path) {
        SchemaHints hints = new SchemaHints(documents, document);
        hints.description = hints.node.path(DESCRIPTION).asString("");
        hints.follow(path);
        return hints;
    }

    /**
     * Follows the path and keeps the last description. A field's own description beside {@code $ref} wins over that of
     * the schema it refers to.
     */
    private void follow(NodePath path) {
        boolean newPlace = false;
        for (int i = 0; i < path.getNameCount(); i++) {
            String name = path.getName(i);
            holder = node;
            if (name.equals(REFERENCE)) {
                resolve();
            } else {
                node = node.path(name);
                boolean entersField = i > 0 && path.getName(i - 1).equals("properties");
                newPlace |= entersField || name.equals("items");
            }
            boolean described = node.path(DESCRIPTION).isString();
            if (newPlace && described) {
                description = node.path(DESCRIPTION).asString();
                newPlace = false;
            }
        }
    }

    private void resolve() {
        String[] reference = node.path(REFERENCE).asString().split("#", 2);
        if (!reference[0].isEmpty()) document = reference[0];
        node = documents.get(document).at(reference[1]);
    }

    /** The names of the fields that the place may have. */
    Iterable<String> fields() {
        return holder.path("properties").propertyNames();
    }

    /**
     * The description's rule and its good example, without the sentence that says whether the field is required and
     * without the bad example.
     */
    String rule() {
        return rule(description);
    }

    /** The rule for a field of the place. */
    String ruleOf(String field) {
        SchemaHints hints = new SchemaHints(documents, document);
        hints.node = holder.path("properties").path(field);
        if (!hints.node.has(DESCRIPTION) && hints.node.has(REFERENCE)) hints.resolve();
        String own = hints.node.path(DESCRIPTION).asString("");
        return own.isEmpty() ? rule() : rule(own);
    }

    private static String rule(String description) {
        String rule = description.replaceFirst("^(Required|Optional)\\. ", "");
        int bad = rule.lastIndexOf(" Bad: ");
        return bad < 0 ? rule : rule.substring(0, bad);
    }
}
