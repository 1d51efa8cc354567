package org.bluelamp.catalog.problem;

/**
 * Something wrong in the data, in words that are safe to print: a file may hold a text of any length and any characters,
 * so each part is cut and its hidden characters are shown as escapes.
 *
 * @param file path below the data folder
 * @param pointer JSON Pointer (RFC 6901) to the place; empty for the whole file
 * @param reason what is wrong
 * @param remedy how to mend it
 */
public record Problem(String file, String pointer, String reason, String remedy) {
    /** The longest text of a problem, in UTF-16 units: the limits of all parts and some room for what joins them. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_PLACE = 300;
    /** Some remedies quote a rule of the schema with its examples, so a sentence may be this long. */
    private static final int LONGEST_SENTENCE = 600;

    public Problem {
        file = Printable.of(file, LONGEST_PLACE);
        pointer = Printable.of(pointer, LONGEST_PLACE);
        reason = Printable.of(reason, LONGEST_SENTENCE);
        remedy = Printable.of(remedy, LONGEST_SENTENCE);
    }

    @Override
    public String toString() {
        String place = pointer.isEmpty() ? file : file + "#" + pointer;
        return place + ": " + reason + " " + remedy;
    }
}
