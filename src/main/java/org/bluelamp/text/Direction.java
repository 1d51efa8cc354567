package org.bluelamp.text;

import java.util.Locale;
import java.util.Set;

/** Which way the script of a language runs. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    /** The value of HTML's {@code dir} attribute. */
    public String attribute() {
        return attribute;
    }

    /**
     * The direction of a language.
     *
     * @param language BCP 47 tag; a script in it decides before the language does
     */
    public static Direction of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
