package org.bluelamp.links;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds where in the text of {@code sources.json} each source's {@code custom.checked} stands, or would. */
final class SourcePlaces {
    private static final String CUSTOM = "custom";
    private static final String CHECKED = "checked";

    private final String text;
    private final JsonParser parser;
    private final List<Place> places = new ArrayList<>();

    /**
     * The piece of the text that the day replaces.
     *
     * @param from first character to replace
     * @param to the character after the last to replace; {@code from} where there is nothing yet
     * @param before what belongs before the day, in the manner of the fields around it
     * @param after what belongs after it
     */
    record Place(String id, int from, int to, String before, String after) {}

    private SourcePlaces(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** The place of each source that has an id. */
    static List<Place> of(String text) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            SourcePlaces finder = new SourcePlaces(text, parser);
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) finder.source();
            }
            return finder.places;
        } catch (JacksonException e) {
            throw new IOException("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void source() {
        String id = null;
        Place place = null;
        Braces braces = new Braces();
        for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            String name = parser.currentName();
            braces.sawField();
            JsonToken value = parser.nextToken();
            if (name.equals("id") && value == JsonToken.VALUE_STRING) {
                id = parser.getString();
            } else if (name.equals(CUSTOM) && value == JsonToken.START_OBJECT) {
                place = inCustom();
            } else {
                parser.skipChildren();
            }
        }
        if (place == null) place = braces.newField("\"" + CUSTOM + "\": { \"" + CHECKED + "\": ", " }");
        if (id != null) places.add(new Place(id, place.from(), place.to(), place.before(), place.after()));
    }

    private Place inCustom() {
        Place place = null;
        Braces braces = new Braces();
        for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            boolean isChecked = parser.currentName().equals(CHECKED);
            braces.sawField();
            parser.nextToken();
            int from = tokenStart();
            parser.skipChildren();
            if (isChecked) {
                parser.finishToken();
                int to = (int) parser.currentLocation().getCharOffset();
                place = new Place(null, from, to, "", "");
            }
        }
        return place != null ? place : braces.newField("\"" + CHECKED + "\": ", "");
    }

    private int tokenStart() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** An object that the parser is in. A new field at its end is laid out like its first. */
    private final class Braces {
        private final int afterBrace = tokenStart() + 1;
        private int firstField = -1;

        void sawField() {
            if (firstField < 0) firstField = tokenStart();
        }

        /** The place of a field that is missing so far; to be called at the closing brace. */
        Place newField(String before, String after) {
            if (firstField < 0) return new Place(null, afterBrace, tokenStart(), " " + before, after + " ");
            String blank = text.substring(afterBrace, firstField);
            int end = afterBrace
                    + text.substring(afterBrace, tokenStart()).stripTrailing().length();
            return new Place(null, end, end, "," + (blank.isEmpty() ? " " : blank) + before, after);
        }
    }
}
