package org.bluelamp.publish.page;

import java.util.Map;
import org.bluelamp.publish.http.Json;

/** Linked data as the content of a script element. */
final class LinkedDataScript {
    private LinkedDataScript() {}

    /** JSON-LD that holds no character which HTML would read as markup. */
    static String of(Map<String, Object> linkedData) {
        return escape(Json.text(linkedData));
    }

    /**
     * Writes {@code <}, {@code >}, {@code &} and the line ends of Unicode as JSON escapes, so that no text can end the
     * script element.
     */
    private static String escape(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        json.chars().forEach(character -> {
            if ("<>&\u00a0\u2028\u2029".indexOf(character) >= 0) {
                safe.append(String.format("\\u%04x", character));
            } else {
                safe.append((char) character);
            }
        });
        return safe.toString();
    }
}
