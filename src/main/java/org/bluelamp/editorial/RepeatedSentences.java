package org.bluelamp.editorial;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.problem.Excerpts;

/**
 * Sentences that say in one entry nearly word for word what another says.
 *
 * <p>Two sentences are compared by the runs of three words they share, without case and punctuation, as a share of all
 * runs that either has.
 */
final class RepeatedSentences {
    /** Shorter sentences ("The trial lasted a year.") may be alike by chance. */
    private static final int FEWEST_WORDS = 8;

    private static final int RUN_WORDS = 3;
    /** One word changed in the middle of twelve leaves 7 of 13 runs; more change than that is another sentence. */
    private static final double ALIKE = 0.5;

    private static final int SHOWN_CHARACTERS = 60;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Warning>> warnings = new HashMap<>();
    private final Map<String, List<Sentence>> sentencesByRun = new HashMap<>();

    private record Sentence(LocatedText located, String text, Set<String> runs) {}

    /** Compares all entries; the later one of two, in the order given, gets the warning. */
    RepeatedSentences(List<Entry> entries) {
        for (Entry entry : entries) {
            List<Sentence> sentences = LocatedText.of(entry).stream()
                    .filter(LocatedText::prose)
                    .flatMap(located -> sentences(located).stream())
                    .toList();
            sentences.forEach(this::compare);
            // Only now, so that no sentence is compared within its own entry.
            sentences.forEach(this::remember);
        }
    }

    List<Warning> in(Entry entry) {
        return warnings.getOrDefault(LocatedText.file(entry.id()), List.of());
    }

    private static List<Sentence> sentences(LocatedText located) {
        List<Sentence> sentences = new ArrayList<>();
        String text = located.text();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(located.language()));
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            Set<String> runs = runs(sentence);
            if (!runs.isEmpty()) sentences.add(new Sentence(located, sentence, runs));
        }
        return sentences;
    }

    private static Set<String> runs(String sentence) {
        List<String> words = NO_WORD.splitAsStream(sentence.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> runs = new LinkedHashSet<>();
        if (words.size() < FEWEST_WORDS) return runs;
        for (int i = 0; i + RUN_WORDS <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN_WORDS)));
        }
        return runs;
    }

    private void compare(Sentence sentence) {
        Map<Sentence, Integer> shared = new HashMap<>();
        for (String run : sentence.runs()) {
            for (Sentence earlier : sentencesByRun.getOrDefault(run, List.of())) shared.merge(earlier, 1, Integer::sum);
        }
        Sentence nearest = null;
        double most = 0;
        for (Map.Entry<Sentence, Integer> each : shared.entrySet()) {
            Set<String> runs = each.getKey().runs();
            double likeness =
                    (double) each.getValue() / (runs.size() + sentence.runs().size() - each.getValue());
            if (likeness > most && sameLanguage(each.getKey(), sentence)) {
                nearest = each.getKey();
                most = likeness;
            }
        }
        if (most >= ALIKE) warn(sentence, nearest, most);
    }

    private static boolean sameLanguage(Sentence one, Sentence other) {
        return one.located().language().equals(other.located().language());
    }

    private void warn(Sentence sentence, Sentence earlier, double likeness) {
        LocatedText located = sentence.located();
        String reason = "\"" + Excerpts.shortened(sentence.text(), SHOWN_CHARACTERS) + "\" stands nearly so in "
                + earlier.located().file() + "#"
                + earlier.located().pointer() + " (" + Math.round(likeness * 100) + " % alike).";
        warnings.computeIfAbsent(located.file(), file -> new ArrayList<>())
                .add(located.warning(
                        Warning.Subject.REPEATED_SENTENCE, reason, "Tell it in one of them and link the other."));
    }

    private void remember(Sentence sentence) {
        for (String run : sentence.runs()) {
            sentencesByRun.computeIfAbsent(run, key -> new ArrayList<>()).add(sentence);
        }
    }
}
