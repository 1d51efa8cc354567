package org.bluelamp.html;

import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.Period;
import org.bluelamp.text.Messages;

/** Names of periods, short enough for the head of a column: "1920s", "1900–1909", "July 1969", "500–401 BC". */
public final class PeriodNames {
    private static final int CENTURY = 100;

    private final Messages messages;
    private final DatePhrases phrases;

    /** @param language BCP 47 tag */
    public PeriodNames(String language) {
        this.messages = Messages.in(language);
        this.phrases = DatePhrases.in(language);
    }

    /** A period's name. */
    public String name(Period period) {
        // Only months and days are periods of one date.
        if (period.first().equals(period.last())) return phrases.phrase(period.first());
        int first = period.first().firstYear().orElseThrow();
        int last = period.last().lastYear().orElseThrow();
        // "1900s" is the century, and years that are said with their era have no such short form.
        return period.isDecade() && first % CENTURY != 0 && first > DatePhrases.LAST_YEAR_WITH_ERA
                ? messages.get("glance.decade", phrases.year(first))
                : phrases.years(first, last);
    }
}
