package org.bluelamp.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Known words near to an unknown one, for messages. */
final class NearMatches {
    private static final int MOST = 3;
    /** A distance over a third of the word is another word. */
    private static final int LETTERS_PER_MISTAKE = 3;
    /** So few can be listed whole. */
    private static final int FEW = 12;

    private NearMatches() {}

    /** A sentence that names the nearest known words, or all if they are few, or nothing helpful's place. */
    static String hint(String unknown, Collection<String> known, String otherwise) {
        List<String> near = near(unknown, known);
        if (!near.isEmpty()) return "Did you mean " + quoted(near, " or ") + "?";
        if (known.isEmpty() || known.size() > FEW) return otherwise;
        return "Known: " + known.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }

    static List<String> near(String unknown, Collection<String> known) {
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

    private static String quoted(List<String> words, String between) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(between));
    }

    /** Levenshtein's distance, without regard to case. */
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
