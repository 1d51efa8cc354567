package org.bluelamp.catalog.read;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Texts of a CSL record. They may have the markup of titles that citation processors and Zotero know, and more than one
 * line.
 */
final class CslText {
    private static final String ATTRIBUTES = "(?:\\s+(?:class|style)\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'))*\\s*";
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:i|b|sub|sup|sc|span)" + ATTRIBUTES + ">", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private CslText() {}

    /** The text as it is shown: one line, without markup. */
    static String plain(String text) {
        return TextRules.withoutControls(oneLine(withoutMarkup(text)), SPACE);
    }

    static String withoutMarkup(String text) {
        return MARKUP.matcher(text).replaceAll("");
    }

    private static String oneLine(String text) {
        return withPlainSpaces(text).replaceAll(" +", " ").strip();
    }

    /** The text with a space in the place of each line break and tab. */
    static String withPlainSpaces(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** A record whose texts have line breaks and tabs, but no other control characters. */
    static JsonNode harmless(JsonNode record) {
        return JsonTree.withTexts(record, text -> TextRules.withoutControls(text, SPACE));
    }

    /** A language as a BCP 47 tag, also where it is written as locales are: {@code en_GB}. */
    static Optional<String> languageTag(String language) {
        return Optional.of(language.strip().replace('_', '-'))
                .filter(tag -> LANGUAGE.matcher(tag).matches());
    }
}
