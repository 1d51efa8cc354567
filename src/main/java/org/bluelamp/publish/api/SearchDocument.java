package org.bluelamp.publish.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.SearchTexts;

/**
 * {@code search.json}: the texts in which a query's words are sought, with which a browser searches by itself. A text
 * that several entries have, such as the title of a source, is written once.
 *
 * @param stopWords words so common that they find nothing
 * @param id of the entries in time order
 * @param fields the weightiest first
 */
record SearchDocument(
        String version, String language, Set<String> stopWords, List<String> id, Texts texts, List<Field> fields) {
    /** The same place in both lists is the same text. */
    record Texts(List<String> text, List<String> language) {}

    /** @param texts for each entry the places of its texts */
    record Field(int weight, List<List<Integer>> texts) {}

    static SearchDocument of(Catalog catalog, String language) {
        SearchTexts searched = SearchTexts.of(
                catalog.entries(), source -> catalog.source(source).orElse(null), language);
        Map<Text.Localized, Integer> places = new LinkedHashMap<>();
        List<Field> fields = searched.fields().stream()
                .map(field -> new Field(field.weight(), places(field.texts(), places)))
                .toList();
        List<Text.Localized> texts = new ArrayList<>(places.keySet());
        return new SearchDocument(
                catalog.version(),
                language,
                searched.stopWords(),
                catalog.entries().stream().map(Entry::id).toList(),
                new Texts(
                        texts.stream().map(Text.Localized::text).toList(),
                        texts.stream().map(Text.Localized::language).toList()),
                fields);
    }

    private static List<List<Integer>> places(List<List<Text.Localized>> entries, Map<Text.Localized, Integer> places) {
        return entries.stream()
                .map(texts -> texts.stream()
                        .map(text -> places.computeIfAbsent(text, key -> places.size()))
                        .toList())
                .toList();
    }
}
