package org.bluelamp.catalog;

/** Says a date in words, as a person would: "about April 1923". */
public interface DatePhrases {
    /** The phrase as it stands within a sentence: it begins in lower case where the language has cases. */
    String phrase(EdtfDate date);

    /** The language that the phrases are really in, as a BCP 47 tag. */
    String language();

    /**
     * Phrases in a language, or in English where we have none for it.
     *
     * @param language BCP 47 tag; a region is ignored where only the language is known
     */
    static DatePhrases in(String language) {
        return MessageDatePhrases.in(language);
    }
}
