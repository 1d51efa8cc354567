package org.bluelamp.catalog.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;

/** The fields of an entry that are searched, the weightiest first. */
enum SearchField {
    TITLE(16),
    LEDE(8),
    STATEMENTS(4),
    /** The place and the date. */
    PLACE(2),
    SOURCES(1);

    /**
     * The weight is twice that of the next field, so that a match in a better field beats matches of the same word in
     * all lesser fields together.
     */
    final int weight;

    SearchField(int weight) {
        this.weight = weight;
    }

    String in(String language) {
        return name() + "@" + language;
    }

    /** The texts of an entry as a reader of a language sees them. */
    List<Text.Localized> texts(Entry entry, Function<String, Source> sources, String language) {
        return switch (this) {
            case TITLE -> List.of(entry.title().in(language));
            case LEDE -> List.of(entry.lede().in(language));
            case STATEMENTS -> statements(entry).map(text -> text.in(language)).toList();
            case PLACE ->
                Stream.concat(
                                entry.place().stream().map(place -> place.name().in(language)),
                                Stream.of(new Text.Localized(
                                        language, DatePhrases.in(language).phrase(entry.date()))))
                        .toList();
            case SOURCES -> sources(entry, sources, language);
        };
    }

    private static Stream<Text> statements(Entry entry) {
        Stream<Text> dispute = entry.dispute().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.question()), each.positions().stream().map(Entry.Position::text)));
        return Stream.of(
                        entry.statements().stream().map(Entry.Statement::text),
                        dispute,
                        entry.figures().stream().map(Entry.Figure::label))
                .flatMap(texts -> texts);
    }

    private static List<Text.Localized> sources(Entry entry, Function<String, Source> sources, String language) {
        return entry.statements().stream()
                .flatMap(statement -> statement.cites().stream())
                .map(Entry.Cite::source)
                .distinct()
                .map(sources)
                .filter(Objects::nonNull)
                .flatMap(source -> Stream.concat(
                        Stream.of(source.title()),
                        Stream.concat(source.containerTitle().stream(), source.publisher().stream())))
                .map(text -> new Text.Localized(language, text))
                .toList();
    }
}
