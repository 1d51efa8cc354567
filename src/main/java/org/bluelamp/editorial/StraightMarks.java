package org.bluelamp.editorial;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for printers' apostrophes and quotation marks in place of a typewriter's straight ones. */
final class StraightMarks {
    private static final Pattern STRAIGHT = Pattern.compile("\\S*['\"][^\\s.]*");

    private StraightMarks() {}

    /** One warning for a text, which shows the first word with such a mark. */
    static Optional<Warning> check(LocatedText located) {
        if (!located.isEnglish()) return Optional.empty();
        Matcher word = STRAIGHT.matcher(located.text());
        if (!word.find()) return Optional.empty();
        return Optional.of(located.warning(
                Warning.Subject.STRAIGHT_MARK,
                "A straight mark in: " + word.group() + ".",
                "Write an apostrophe as ’ and quotation marks as ‘ and ’."));
    }
}
