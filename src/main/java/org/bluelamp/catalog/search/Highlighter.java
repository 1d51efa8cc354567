package org.bluelamp.catalog.search;

import java.util.ArrayList;
import java.util.List;
import org.bluelamp.catalog.model.Text;

/**
 * Finds the text of an item that has most of the searched words, and where they are in it. Of several such texts it
 * takes that of the weightiest field.
 */
record Highlighter(List<SearchWord> words, String language) {
    Result.Highlight highlight(Searchable item) {
        List<SearchWord.Matcher> matchers = SearchWord.matchers(words);
        Result.Highlight best = null;
        int most = -1;
        for (SearchField field : SearchField.values()) {
            for (Text.Localized text : item.texts(field, language)) {
                List<Result.Range> ranges = new ArrayList<>();
                int matched = mark(text, matchers, ranges);
                if (matched > most) {
                    most = matched;
                    best = new Result.Highlight(text.language(), text.text(), List.copyOf(ranges));
                }
            }
        }
        return best;
    }

    /** Adds the places to mark, and counts how many of the searched words are among them. */
    private static int mark(Text.Localized text, List<SearchWord.Matcher> matchers, List<Result.Range> ranges) {
        boolean[] matched = new boolean[matchers.size()];
        for (TextAnalysis.Word word : TextAnalysis.of(text.language()).words(text.text())) {
            boolean marked = false;
            for (int i = 0; i < matched.length; i++) {
                if (matchers.get(i).matches(text.language(), word)) {
                    matched[i] = true;
                    marked = true;
                }
            }
            if (marked) ranges.add(new Result.Range(word.start(), word.end()));
        }
        int count = 0;
        for (boolean each : matched) count += each ? 1 : 0;
        return count;
    }
}
