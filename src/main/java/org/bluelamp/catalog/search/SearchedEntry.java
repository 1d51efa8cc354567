package org.bluelamp.catalog.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;

/** An entry as it is searched, with the sources that it cites. */
record SearchedEntry(Entry entry, Function<String, Source> sources) implements Searchable {
    static List<SearchedEntry> all(List<Entry> entries, Function<String, Source> sources) {
        return entries.stream().map(entry -> new SearchedEntry(entry, sources)).toList();
    }

    @Override
    public List<Text.Localized> texts(SearchField field, String language) {
        return switch (field) {
            case TITLE -> List.of(entry.title().in(language));
            case LEDE -> List.of(entry.lede().in(language));
            case STATEMENTS -> statements().map(text -> text.in(language)).toList();
            case PLACE ->
                Stream.concat(
                                entry.place().stream().map(place -> place.name().in(language)),
                                Stream.of(new Text.Localized(
                                        language, DatePhrases.in(language).phrase(entry.date()))))
                        .toList();
            case SOURCES -> cited(language);
        };
    }

    private Stream<Text> statements() {
        Stream<Text> dispute = entry.dispute().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.question()), each.positions().stream().map(Entry.Position::text)));
        return Stream.of(
                        entry.statements().stream().map(Entry.Statement::text),
                        dispute,
                        entry.figures().stream().map(Entry.Figure::label))
                .flatMap(texts -> texts);
    }

    private List<Text.Localized> cited(String language) {
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
