package org.bluelamp.article;

import org.bluelamp.catalog.DatePhrases;
import org.bluelamp.catalog.Period;
import org.bluelamp.text.Messages;

/** Says periods shortly, as the head of a column does: "1920s", "July 1969", "500 BC–401 BC". */
public final class PeriodNames {
    private final Messages messages;
    private final DatePhrases phrases;

    /** @param language BCP 47 tag */
    public PeriodNames(String language) {
        this.messages = Messages.in(language);
        this.phrases = DatePhrases.in(language);
    }

    /** A period's name. */
    public String name(Period period) {
        int decade = period.decade();
        // As a text, since a year has no thousands separator.
        if (decade > 0) return messages.get("glance.decade", String.valueOf(decade));
        String first = phrases.phrase(period.first());
        return period.first().equals(period.last())
                ? first
                : messages.get("glance.period", first, phrases.phrase(period.last()));
    }
}
