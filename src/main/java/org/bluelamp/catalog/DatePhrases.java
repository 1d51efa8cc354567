package org.bluelamp.catalog;

/** Says a date in words, as a person would: "about April 1923". */
public interface DatePhrases {
    String phrase(EdtfDate date);

    /** Phrases in a language, or in English where we have none for it. */
    static DatePhrases in(String language) {
        return EdtfDate::toString;
    }
}
