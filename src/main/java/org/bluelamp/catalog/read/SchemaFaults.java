package org.bluelamp.catalog.read;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.problem.Excerpts;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/** Explains to a curator what the schema validator has found. */
final class SchemaFaults {
    private static final int LONGEST_SHOWN = 60;
    /**
     * A text that is a little too long is shown. One that is longer by this factor is an accident, and laying it out
     * would stop a page.
     */
    private static final int BEYOND_ALL_MEASURE = 10;

    private SchemaFaults() {}

    static RecordFault fault(Error error, SchemaHints hints) {
        String pointer = error.getInstanceLocation().toString();
        String rule = hints.rule();
        Object[] arguments = error.getArguments();
        return switch (error.getKeyword()) {
            case "required" -> missing(pointer, error.getProperty(), hints);
            case "additionalProperties" -> unknownField(pointer, error.getProperty(), hints);
            case "propertyNames" ->
                RecordFault.removing(
                        child(pointer, error.getProperty()),
                        quoted(error.getProperty()) + " is no language tag.",
                        "Write a BCP 47 tag. Good: en, fr, pt-BR.");
            case "type" -> wrongType(pointer, error, rule);
            case "enum" -> notListed(pointer, error, rule);
            case "minimum" -> RecordFault.removing(pointer, shown(error) + " is less than " + arguments[0] + ".", rule);
            case "maximum" -> RecordFault.removing(pointer, shown(error) + " is more than " + arguments[0] + ".", rule);
            case "minLength" -> RecordFault.removing(pointer, "the text is empty.", rule);
            case "maxLength" -> tooLong(pointer, error, rule);
            case "minItems" -> tooFew(pointer, arguments, rule);
            case "pattern" -> RecordFault.removing(pointer, shown(error) + " is not in the form for this field.", rule);
            case "dependentRequired" ->
                RecordFault.removing(
                        pointer, quoted(arguments[1]) + " stands without " + quoted(arguments[0]) + ".", rule);
            default -> RecordFault.removing(pointer, "this " + error.getMessage() + ".", rule);
        };
    }

    private static RecordFault wrongType(String pointer, Error error, String rule) {
        JsonNode node = error.getInstanceNode();
        if (node.isNumber() && !Double.isFinite(node.asDouble())) {
            return RecordFault.removing(pointer, "the number is too large to be reckoned with.", rule);
        }
        Object[] types = error.getArguments();
        return RecordFault.removing(
                pointer, "this is " + named(types[0]) + " instead of " + named(types[1]) + ".", rule);
    }

    private static RecordFault missing(String pointer, String field, SchemaHints hints) {
        if (field.equals(Text.FALLBACK_LANGUAGE)) {
            return RecordFault.removing(pointer, "the English text (\"en\") is missing.", hints.rule());
        }
        return RecordFault.removing(pointer, quoted(field) + " is missing.", "Add it. " + hints.ruleOf(field));
    }

    private static RecordFault unknownField(String pointer, String field, SchemaHints hints) {
        List<String> known = new ArrayList<>();
        hints.fields().forEach(known::add);
        String remedy = NearMatches.hint(field, known, "Delete it; these are known: " + String.join(", ", known) + ".");
        return RecordFault.telling(child(pointer, field), quoted(field) + " is no field here and is ignored.", remedy);
    }

    private static RecordFault notListed(String pointer, Error error, String rule) {
        List<String> known = new ArrayList<>();
        error.getSchemaNode().forEach(choice -> known.add(choice.asString()));
        String value = error.getInstanceNode().asString("");
        String remedy = NearMatches.near(value, known).isEmpty() ? rule : NearMatches.hint(value, known, rule);
        return RecordFault.removing(pointer, shown(error) + " is none of " + String.join(", ", known) + ".", remedy);
    }

    private static RecordFault tooLong(String pointer, Error error, String rule) {
        String value = error.getInstanceNode().asString();
        int length = value.codePointCount(0, value.length());
        int most = Integer.parseInt(String.valueOf(error.getArguments()[0]));
        String reason = "the text has " + length + " characters, more than " + most + ".";
        String remedy = "Shorten it. " + rule;
        return length > most * BEYOND_ALL_MEASURE
                ? RecordFault.removing(pointer, reason, remedy)
                : RecordFault.telling(pointer, reason, remedy);
    }

    private static RecordFault tooFew(String pointer, Object[] arguments, String rule) {
        String reason = switch (pointer.substring(pointer.lastIndexOf('/') + 1)) {
            case "cites" -> "there is no cite.";
            case "positions" -> "a dispute needs two positions or more, and here is " + arguments[1] + ".";
            default -> "the list has " + arguments[1] + " items and needs " + arguments[0] + " or more.";
        };
        return RecordFault.removing(pointer, reason, rule);
    }

    private static String shown(Error error) {
        JsonNode value = error.getInstanceNode();
        String text = value.toString();
        return Excerpts.shortened(text, LONGEST_SHOWN);
    }

    private static String named(Object type) {
        return switch (String.valueOf(type)) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "object" -> "an object in braces";
            case "array" -> "a list in brackets";
            case "boolean" -> "true or false";
            case "[string, object]", "[string, integer]" -> "a text";
            case "[object, string, integer]" -> "a date";
            default -> String.valueOf(type);
        };
    }

    private static String quoted(Object text) {
        return "\"" + text + "\"";
    }

    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
