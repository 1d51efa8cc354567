package org.bluelamp.catalog;

/** A text that is no EDTF date of level 0 or 1; the message says the value, the rule it breaks and what to write. */
public final class EdtfFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    private final String value;
    private final String rule;
    private final String remedy;

    EdtfFormatException(String value, String rule, String remedy) {
        super(reason(value, rule) + " " + remedy);
        this.value = value;
        this.rule = rule;
        this.remedy = remedy;
    }

    /** The text as it was given. */
    public String value() {
        return value;
    }

    /** The rule that the text breaks, without a full stop. */
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
