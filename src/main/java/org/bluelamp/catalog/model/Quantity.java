package org.bluelamp.catalog.model;

import java.util.Locale;

/** The sort of a statistic's values, which decides its axis, colours and number format. Lower case in the data. */
public enum Quantity {
    COUNT,
    SHARE,
    MONEY,
    RATE,
    /** A year in which something happened; only in maps. */
    YEAR,
    /** 1 where something is the case; only in maps. */
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
