package org.bluelamp.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Names of countries in one language, as the Unicode CLDR gives them. */
public final class CountryNames {
    private final String language;
    private final Locale locale;

    private CountryNames(String language, Locale locale) {
        this.language = language;
        this.locale = locale;
    }

    /** @param language BCP 47 tag */
    public static CountryNames in(String language) {
        Locale locale = language.equals(PseudoLanguage.TAG) ? Locale.ENGLISH : Locale.forLanguageTag(language);
        return new CountryNames(language, locale);
    }

    /** The language that the names are in, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /**
     * The name of a country.
     *
     * @param code ISO 3166-1 alpha-2
     * @return the code itself where the country is unknown
     */
    public String name(String code) {
        String name = Locale.of("", code).getDisplayCountry(locale);
        return language.equals(PseudoLanguage.TAG) ? PseudoLanguage.of(name) : name;
    }

    /** The order of names in this language. */
    public Comparator<Object> order() {
        return Collator.getInstance(locale);
    }
}
