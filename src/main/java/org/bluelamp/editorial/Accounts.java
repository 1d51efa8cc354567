package org.bluelamp.editorial;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds "by INTERPOL's account", which reads as if somebody had acted by it: in English somebody says, or a thing is so
 * according to them. In a statement "by its own count" may stand with a number, because counting is an act; labels and
 * notes of figures stand at a number anyway.
 */
final class Accounts {
    private static final String WORDS_BETWEEN =
            "(?:(?!(?:bank|user|online|email|dates?|time)\\b)[\\p{L}*’'.-]+ ){1,5}?";
    private static final Pattern ACCOUNT = Pattern.compile("\\b[Bb]y " + WORDS_BETWEEN + "accounts?\\b");
    /** One may also be caught or helped by a report, but not where the sentence has a comma before it. */
    private static final Pattern REPORT =
            Pattern.compile("(?:^|(?<=[,.] ))[Bb]y " + WORDS_BETWEEN + "(?:telling|reports?)\\b");

    private static final Pattern COUNT = Pattern.compile(
            "\\b[Bb]y " + WORDS_BETWEEN + "(?:count|figures|calculations?|estimates?|reckoning|statistics)\\b");

    private static final Pattern NUMBER =
            Pattern.compile("\\d|\\b(?i:two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?"
                    + "|dozens?|half|thirds?|quarters?|fifths?|tenths?|none|nobody)\\b");

    private Accounts() {}

    static List<Warning> check(LocatedText located) {
        if (!located.isEnglish()) return List.of();
        String text = located.text();
        boolean isStatement = located.pointer().startsWith("/statements/");
        boolean hasNumber = NUMBER.matcher(text).find();
        return Stream.of(ACCOUNT, REPORT, COUNT)
                .filter(pattern -> pattern != COUNT || isStatement && !hasNumber)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> located.warning(
                        Warning.Subject.BY_ACCOUNT,
                        "\"" + found.group() + "\" stands for \"according to\".",
                        "Write who says it, or \"according to\"; \"by its own count\" only with a number."))
                .toList();
    }
}
