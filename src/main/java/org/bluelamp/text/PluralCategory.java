package org.bluelamp.text;

import java.util.Locale;

/**
 * The grammatical number that a language uses for a count, after CLDR's plural rules for whole numbers.
 *
 * <p>Only the languages that Blue Lamp's texts are prepared for have a rule of their own; all others take English's.
 */
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static PluralCategory of(String language, long count) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ar" -> arabic(count);
            case "fr" -> count == 0 || count == 1 ? ONE : OTHER;
            default -> count == 1 ? ONE : OTHER;
        };
    }

    private static PluralCategory arabic(long count) {
        if (count >= 0 && count <= 2) {
            return values()[(int) count];
        }
        long lastTwoDigits = Math.abs(count % 100);
        if (lastTwoDigits >= 3 && lastTwoDigits <= 10) {
            return FEW;
        }
        return lastTwoDigits >= 11 ? MANY : OTHER;
    }

    /** The ending of a message's key, for example {@code .one}. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
