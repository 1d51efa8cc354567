package org.bluelamp.catalog.date;

import org.bluelamp.catalog.problem.Excerpts;

/** A text that is no EDTF date of level 0 or 1; the message says the value, the rule it breaks and what to write. */
public final class EdtfFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    /** Which rule a text breaks; the browser's reader knows the same ones. */
    public enum Rule {
        EMPTY,
        TOO_LONG,
        SPACE,
        /** More than one stroke. */
        STROKES,
        /** An interval with no date on either side. */
        NO_DATE,
        /** An interval that ends before it begins. */
        REVERSED,
        /** No form of EDTF level 0 or 1, or one with a time of day. */
        FORM,
        /** A month of a year of unspecified digits, or of more than four. */
        MONTH_OF_YEAR,
        /** A month that no year has. */
        MONTH,
        /** A day that its month does not have. */
        DAY,
        /** A day of a month that is unspecified. */
        DAY_OF_MONTH,
        DAY_OF_SEASON,
        MINUS_ZERO,
        YEAR_DIGITS
    }

    private final String value;
    private final Rule broken;
    private final String rule;
    private final String remedy;

    EdtfFormatException(String value, Rule broken, String rule, String remedy) {
        super(reason(value, rule) + " " + remedy);
        this.value = value;
        this.broken = broken;
        this.rule = rule;
        this.remedy = remedy;
    }

    /** The text as it was given. */
    public String value() {
        return value;
    }

    /** Which rule the text breaks. */
    public Rule broken() {
        return broken;
    }

    /** The rule that the text breaks, in words, without a full stop. */
    public String rule() {
        return rule;
    }

    /** What to write instead, a sentence. */
    public String remedy() {
        return remedy;
    }

    /** The value and the rule that it breaks, a sentence: the message without the remedy. */
    public String reason() {
        return reason(value, rule);
    }

    private static String reason(String value, String rule) {
        return "\"" + Excerpts.shortened(value, LONGEST_SHOWN) + "\" is not a date: " + rule + ".";
    }
}
