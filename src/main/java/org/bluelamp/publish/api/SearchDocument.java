package org.bluelamp.publish.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.SearchSubject;
import org.bluelamp.catalog.search.SearchTexts;
import org.bluelamp.html.InlineText;

/**
 * {@code search.json}: the texts in which a query's words are sought, with which a browser searches by itself. A source's
 * title stands with each entry that cites it: once compressed, that is less than numbers that lead to it would be.
 *
 * @param stopWords words so common that they find nothing
 * @param id of the entries in time order
 * @param fields the weightiest first
 * @param subjects what a search over the whole exhibit finds beside entries
 * @param stories address of the page of all stories, where there are any
 * @param messages words of the search field, placeholders unfilled
 */
record SearchDocument(
        String version,
        String language,
        Set<String> stopWords,
        List<String> id,
        List<Field> fields,
        Subjects subjects,
        Optional<String> stories,
        Map<String, String> messages) {
    /**
     * @param text for each entry its texts in this field
     * @param language for each entry the languages of these texts
     */
    record Field(int weight, List<List<String>> text, List<List<String>> language) {}

    /**
     * Stories, systems, numbers and places, group by group; the same place in each list is the same one.
     *
     * @param address of its page, relative to the application's root
     * @param country of a place, else null
     */
    record Subjects(
            List<String> group,
            List<String> id,
            List<String> address,
            List<String> title,
            List<String> titleLanguage,
            List<String> country,
            List<Field> fields) {}

    static SearchDocument of(Catalog catalog, String language) {
        SearchTexts searched = SearchTexts.of(
                catalog.entries(), source -> catalog.source(source).orElse(null), language);
        Addresses addresses = Addresses.relative(catalog.exhibit(), language);
        return new SearchDocument(
                catalog.version(),
                language,
                searched.stopWords(),
                catalog.entries().stream().map(Entry::id).toList(),
                fields(searched),
                subjects(catalog.searchSubjects(), addresses),
                Optional.of(addresses.stories())
                        .filter(address -> !catalog.stories().isEmpty()),
                SearchAnswer.messages(language));
    }

    private static Subjects subjects(List<SearchSubject> subjects, Addresses addresses) {
        String language = addresses.language();
        return new Subjects(
                column(subjects, subject -> subject.group().id()),
                column(subjects, SearchSubject::id),
                column(
                        subjects,
                        subject -> SearchAddresses.of(
                                subject.group(), subject.id(), subject.title(), subject.country(), addresses)),
                column(subjects, subject -> InlineText.plain(subject.title(), language)),
                column(subjects, subject -> subject.title().in(language).language()),
                column(subjects, subject -> subject.country().orElse(null)),
                fields(SearchTexts.of(subjects, language)));
    }

    private static List<Field> fields(SearchTexts searched) {
        return searched.fields().stream()
                .map(field -> new Field(
                        field.weight(), texts(field, Text.Localized::text), texts(field, Text.Localized::language)))
                .toList();
    }

    private static List<List<String>> texts(SearchTexts.Field field, Function<Text.Localized, String> part) {
        return column(field.texts(), texts -> column(texts, part));
    }

    /** Values may be null. */
    private static <T, V> List<V> column(List<T> rows, Function<T, V> value) {
        return rows.stream().map(value).toList();
    }
}
