package org.bluelamp.catalog.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;

/**
 * The texts that {@link SearchIndex} reads, for a program that searches them itself.
 *
 * @param stopWords words of the language that find nothing, without case and accents
 * @param fields the weightiest first
 */
public record SearchTexts(Set<String> stopWords, List<Field> fields) {
    /** @param texts for each item its texts in this field */
    public record Field(int weight, List<List<Text.Localized>> texts) {}

    /** The texts of entries as a reader of a language sees them. */
    public static SearchTexts of(List<Entry> entries, Function<String, Source> sources, String language) {
        return ofAll(SearchedEntry.all(entries, sources), language);
    }

    /** The texts of what can be found beside entries. */
    public static SearchTexts of(List<SearchSubject> subjects, String language) {
        return ofAll(subjects, language);
    }

    private static SearchTexts ofAll(List<? extends Searchable> items, String language) {
        return new SearchTexts(
                TextAnalysis.of(language).stopWords(),
                Arrays.stream(SearchField.values())
                        .map(field -> new Field(
                                field.weight,
                                items.stream()
                                        .map(item -> item.texts(field, language))
                                        .toList()))
                        .toList());
    }
}
