package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the numbers of a statement, of which nobody keeps more than three in mind.
 *
 * <p>What counts is a number in figures: an amount with all its digits, a year, a decade, a range, a whole date. The
 * same number told twice counts once. Number words do not count, nor ordinals (the 19th conference), what stands in
 * quotation marks or between asterisks, numbers in round brackets, and numbers that are names: joined to letters or
 * strokes (I-24/7), or after a word with a capital (Article 8, Windows 95).
 */
final class Numbers {
    private static final int MOST = 3;

    private static final Pattern OTHERS_WORDS =
            Pattern.compile("“[^”]*”|(?<!\\p{L})‘[^‘]*?’(?!\\p{L})|\\*[^*]*\\*|\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern EDGES = Pattern.compile("^[.,;:?!‘’“”—–]+|[.,;:?!‘’“”—–]+$");
    private static final Pattern FIGURES =
            Pattern.compile("[£€$¥]?\\d+(?:[.,]\\d+)*s?(?:[-–]\\d+(?:[.,]\\d+)*)?%?(?:’s)?(?:-\\p{Ll}[\\p{L}-]*)?");
    private static final Pattern NAME_BEFORE = Pattern.compile("(?<![.!?:] )(?<!^)(?<=\\s)\\p{Lu}[\\p{L}’-]*\\.? $");

    private Numbers() {}

    static Optional<Warning> check(LocatedText located) {
        Set<String> numbers = in(located.text());
        if (numbers.size() <= MOST) return Optional.empty();
        return Optional.of(located.warning(
                Warning.Subject.MANY_NUMBERS,
                "it has " + numbers.size() + " numbers (" + String.join("; ", numbers) + ").",
                "Keep the three that matter most; others may stand in \"figures\", or go."));
    }

    private static Set<String> in(String text) {
        String ours = OTHERS_WORDS.matcher(text).replaceAll("");
        List<String> numbers = new ArrayList<>();
        Matcher dates = Dates.SPAN.matcher(ours);
        while (dates.find()) numbers.add(dates.group());
        String rest = dates.reset().replaceAll("§");
        Matcher token = TOKEN.matcher(rest);
        while (token.find()) {
            String bare = EDGES.matcher(token.group()).replaceAll("");
            boolean isName =
                    NAME_BEFORE.matcher(rest.substring(0, token.start())).find();
            if (FIGURES.matcher(bare).matches() && !isName) numbers.add(bare);
        }
        return new LinkedHashSet<>(numbers);
    }
}
