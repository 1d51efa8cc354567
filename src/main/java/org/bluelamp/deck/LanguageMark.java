package org.bluelamp.deck;

/** How a language is named in an office file, whose spelling wants to know the country. */
final class LanguageMark {
    private LanguageMark() {}

    /** @param tag BCP 47; our English is British */
    static String of(String tag) {
        return tag.equals("en") ? "en-GB" : tag;
    }
}
