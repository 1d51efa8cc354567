package org.bluelamp.catalog.date;

/** Writes dates in words, as a person would: "about April 1923". */
public interface DatePhrases {
    /** Years up to this one are written with their era, since "79" could be read as a day or a count. */
    int LAST_YEAR_WITH_ERA = 999;

    /** The phrase as it stands within a sentence: it begins in lower case where the language has cases. */
    String phrase(EdtfDate date);

    /**
     * A year in the historical count, which has no year 0: "44 BC", "AD 79", "1923".
     *
     * @param year astronomical (0 is 1 BC)
     */
    String year(int year);

    /**
     * A range of years in short form: "50–41 BC", "AD 1–9", "1900–1909"; a single year where both are the same.
     *
     * @param first astronomical (0 is 1 BC)
     * @param last astronomical, not before the first
     */
    String years(int first, int last);

    /**
     * The language that the phrases are in, as a BCP 47 tag; English where there is none for the requested language.
     */
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
