package org.bluelamp.publish.api;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.SearchTexts;

/**
 * {@code search.json}: the texts in which a query's words are sought, with which a browser searches by itself. A source's
 * title stands with each entry that cites it: once compressed, that is less than numbers that lead to it would be.
 *
 * @param stopWords words so common that they find nothing
 * @param id of the entries in time order
 * @param fields the weightiest first
 */
record SearchDocument(String version, String language, Set<String> stopWords, List<String> id, List<Field> fields) {
    /**
     * @param text for each entry its texts in this field
     * @param language for each entry the languages of these texts
     */
    record Field(int weight, List<List<String>> text, List<List<String>> language) {}

    static SearchDocument of(Catalog catalog, String language) {
        SearchTexts searched = SearchTexts.of(
                catalog.entries(), source -> catalog.source(source).orElse(null), language);
        return new SearchDocument(
                catalog.version(),
                language,
                searched.stopWords(),
                catalog.entries().stream().map(Entry::id).toList(),
                searched.fields().stream().map(SearchDocument::field).toList());
    }

    private static Field field(SearchTexts.Field field) {
        return new Field(field.weight(), column(field, Text.Localized::text), column(field, Text.Localized::language));
    }

    private static List<List<String>> column(SearchTexts.Field field, Function<Text.Localized, String> part) {
        return field.texts().stream()
                .map(texts -> texts.stream().map(part).toList())
                .toList();
    }
}
