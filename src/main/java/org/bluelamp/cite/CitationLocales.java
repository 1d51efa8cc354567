package org.bluelamp.cite;

import java.util.Map;

/** Which of CSL's locales has the words and dates of a language. */
final class CitationLocales {
    /** Locales of CSL are those of countries. */
    private static final Map<String, String> BY_LANGUAGE = Map.of(
            "ar", "ar",
            "de", "de-DE",
            "es", "es-ES",
            "fr", "fr-FR",
            "it", "it-IT",
            "ja", "ja-JP",
            "nl", "nl-NL",
            "pt", "pt-PT",
            "ru", "ru-RU",
            "zh", "zh-CN");

    private CitationLocales() {}

    /**
     * @param language BCP 47 tag of the page
     * @param english what stands in for a language that is not known
     */
    static String of(String language, String english) {
        return BY_LANGUAGE.getOrDefault(language.replaceFirst("-.*", ""), english);
    }
}
