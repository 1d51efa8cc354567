package org.bluelamp.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * A word that is searched, in the form that each language's analysis gives it.
 *
 * @param typed as it stands in the search
 * @param byLanguage the word in each language that the texts may be in
 * @param beginning whether longer words that begin with it are found too
 * @param mistaken whether no text has it, so that words which differ by one letter are found instead
 */
record SearchWord(String typed, Map<String, TextAnalysis.Word> byLanguage, boolean beginning, boolean mistaken) {
    /** Shorter words must be spelt exactly, since one letter makes another word of them: car, cat. */
    static final int SHORTEST_MISTAKEN = 4;

    static final int SHORTEST_BEGINNING = 2;

    SearchWord asMistaken() {
        return new SearchWord(typed, byLanguage, beginning, true);
    }

    boolean canBeMistaken() {
        return byLanguage.values().stream().allMatch(word -> word.written().length() >= SHORTEST_MISTAKEN);
    }

    /** Makes a matcher that decides whether a word of a text matches this one. */
    Matcher matcher() {
        return new Matcher(
                this,
                mistaken
                        ? byLanguage.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> automaton(entry.getValue())))
                        : Map.of());
    }

    private static ByteRunAutomaton automaton(TextAnalysis.Word word) {
        return FuzzyQuery.getFuzzyAutomaton(word.written(), 1, 0, true).runAutomaton;
    }

    /** Matches words in one search; not safe for several threads. */
    record Matcher(SearchWord searched, Map<String, ByteRunAutomaton> mistakes) {
        boolean matches(String language, TextAnalysis.Word word) {
            TextAnalysis.Word wanted = searched.byLanguage.get(language);
            if (wanted == null) return false;
            if (word.stem().equals(wanted.stem()) || word.written().equals(wanted.written())) return true;
            if (searched.beginning && word.written().startsWith(wanted.written())) return true;
            ByteRunAutomaton automaton = mistakes.get(language);
            if (automaton == null) return false;
            BytesRef bytes = new BytesRef(word.written());
            return automaton.run(bytes.bytes, bytes.offset, bytes.length);
        }
    }

    static List<Matcher> matchers(List<SearchWord> words) {
        return words.stream().map(SearchWord::matcher).toList();
    }
}
