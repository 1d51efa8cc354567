package org.bluelamp.catalog.model;

import java.util.Map;

/**
 * A human text in one or more languages. May hold {@code *emphasis*}, nothing else; it is never HTML.
 *
 * @param byLanguage BCP 47 language tag to text; {@code en} is always there
 */
public record Text(Map<String, String> byLanguage) {
    /** The language that every text has. */
    public static final String FALLBACK_LANGUAGE = "en";

    public Text {
        byLanguage = Map.copyOf(byLanguage);
    }

    public static Text english(String text) {
        return new Text(Map.of(FALLBACK_LANGUAGE, text));
    }

    /** The text in a language, or in English where that language is missing, with the language it is really in. */
    public Localized in(String language) {
        String text = byLanguage.get(language);
        return text != null
                ? new Localized(language, text)
                : new Localized(FALLBACK_LANGUAGE, byLanguage.getOrDefault(FALLBACK_LANGUAGE, ""));
    }

    /**
     * A text and the language that it is in.
     *
     * @param language BCP 47 tag, fit for a {@code lang} attribute
     */
    public record Localized(String language, String text) {}
}
