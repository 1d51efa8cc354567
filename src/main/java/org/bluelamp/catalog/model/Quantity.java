package org.bluelamp.catalog.model;

import java.util.Locale;

/** What sort of number it is; decides axis, colours and format. Lower case in the data. */
public enum Quantity {
    COUNT,
    SHARE,
    MONEY,
    RATE,
    /** A year in which something happened; of maps alone. */
    YEAR,
    /** One where something is the case; of maps alone. */
    YES;

    /** The word that stands for it in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no quantity has this word */
    public static Quantity ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
