package org.bluelamp.catalog.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Known words near to an unknown one: what someone who wrote a wrong one most likely meant. */
public final class NearMatches {
    private static final int MOST = 3;
    /** No known word is longer, and comparing a longer text would take too long, so only its beginning is compared. */
    private static final int LONGEST = 100;
    /** A word may differ in one of so many letters and still count as mistyped. */
    private static final int LETTERS_PER_MISTAKE = 3;
    /** Words that have a smaller share of letter pairs in common are alike only by chance. */
    private static final double LEAST_LIKENESS = 0.4;
    /** So few known words are listed completely. */
    private static final int FEW = 12;

    private NearMatches() {}

    /** A sentence that names the nearest known words, or all of them if they are few. */
    public static String hint(String unknown, Collection<String> known, String otherwise) {
        List<String> near = near(unknown, known);
        if (!near.isEmpty()) return "Did you mean " + quoted(near, " or ") + "?";
        if (known.isEmpty() || known.size() > FEW) return otherwise;
        return "Known: " + known.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }

    /**
     * The known words that differ by a typing mistake or two or, where there are none, those that have much in common; at
     * most {@value #MOST}, the nearest first.
     */
    public static List<String> near(String unknown, Collection<String> known) {
        String word = unknown.substring(0, Math.min(unknown.length(), LONGEST));
        List<String> mistyped = mistyped(word, known);
        return mistyped.isEmpty() ? alike(word, known) : mistyped;
    }

    /** The known words that differ by a typing mistake in each three letters; at most {@value #MOST}, the nearest first. */
    public static List<String> mistyped(String unknown, Collection<String> known) {
        record Distant(String word, int distance) {}
        int limit = Math.max(1, unknown.length() / LETTERS_PER_MISTAKE);
        return known.stream()
                .filter(word -> Math.abs(word.length() - unknown.length()) <= limit)
                .map(word -> new Distant(word, distance(unknown, word)))
                .filter(distant -> distant.distance <= limit)
                .sorted(Comparator.comparingInt(Distant::distance).thenComparing(Distant::word))
                .limit(MOST)
                .map(Distant::word)
                .toList();
    }

    /** The words with the most letter pairs in common, by the Sørensen–Dice coefficient. */
    private static List<String> alike(String unknown, Collection<String> known) {
        record Alike(String word, double likeness) {}
        Set<String> pairs = pairs(unknown);
        return known.stream()
                .map(word -> new Alike(word, likeness(pairs, pairs(word))))
                .filter(alike -> alike.likeness >= LEAST_LIKENESS)
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed().thenComparing(Alike::word))
                .limit(MOST)
                .map(Alike::word)
                .toList();
    }

    private static double likeness(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return 2.0 * common / Math.max(1, some.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(2, lowerCase.length())
                .mapToObj(end -> lowerCase.substring(end - 2, end))
                .collect(Collectors.toSet());
    }

    private static String quoted(List<String> words, String between) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(between));
    }

    /** The Levenshtein distance, which ignores case. */
    static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                char a = Character.toLowerCase(first.charAt(i - 1));
                char b = Character.toLowerCase(second.charAt(j - 1));
                int replaced = diagonal + (a == b ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[row.length - 1];
    }
}
