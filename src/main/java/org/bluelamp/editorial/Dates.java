package org.bluelamp.editorial;

import java.util.regex.Pattern;

/** Dates as the exhibit's English writes them. */
final class Dates {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** A day or some days of a month, or a month of a year: 7 April 1928, 23 to 25 April, June 2019. */
    private static final String DATE =
            "(?:\\d{1,2}(?: ?(?:-|–|to|and) ?\\d{1,2})? " + MONTH + "(?: \\d{4})?|" + MONTH + " \\d{4})";

    /** A date, or a time from one to another. */
    static final Pattern SPAN = Pattern.compile("\\b" + DATE + "(?: (?:to|until|and) " + DATE + ")?\\b");

    private static final String WHEN =
            "(?:About|After|Around|As|At|Before|Between|By|During|Early|From|In|It|Late|On|One"
                    + "|Shortly|Since|Soon|Through|Throughout|Towards|Until)";

    /** A sentence that begins by saying when: "In 1926", "On the morning of 7 April"; not "A report of 1923 says". */
    static final Pattern OPENING =
            Pattern.compile("^(?:" + WHEN + " (?:\\p{L}+[ -]){0,4}?)?(?:" + DATE + "|[12]\\d{3}s?)\\b");

    private Dates() {}
}
