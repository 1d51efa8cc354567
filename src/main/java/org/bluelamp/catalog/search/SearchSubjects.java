package org.bluelamp.catalog.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;

/** Makes what can be found beside entries, group by group, from the records of a catalogue. */
public final class SearchSubjects {
    private final List<String> languages;
    private final List<SearchSubject> subjects = new ArrayList<>();

    /** @param languages of the exhibit: those in which countries have names */
    public SearchSubjects(List<String> languages) {
        this.languages = languages;
    }

    /** Those added, in the order in which they were. */
    public List<SearchSubject> all() {
        return List.copyOf(subjects);
    }

    public SearchSubjects stories(Collection<Story> stories) {
        stories.forEach(story -> add(
                SearchGroup.STORIES,
                story.id(),
                List.of(story.title()),
                List.of(story.lede()),
                story.steps().stream()
                        .flatMap(step -> Stream.concat(step.title().stream(), Stream.of(step.text())))
                        .toList()));
        return this;
    }

    public SearchSubjects systems(Collection<SystemTour> systems) {
        systems.forEach(system -> add(
                SearchGroup.SYSTEMS,
                system.id(),
                List.of(system.title()),
                List.of(system.lede()),
                system.parts().stream()
                        .flatMap(part -> Stream.concat(part.heading().stream(), textsOf(part)))
                        .toList()));
        return this;
    }

    private static Stream<Text> textsOf(SystemTour.Part part) {
        return switch (part) {
            case SystemTour.Prose prose -> prose.statements().stream().map(Entry.Statement::text);
            case SystemTour.Chart chart -> chart.caption().stream();
            case SystemTour.MapOfAreas map -> map.caption().stream();
            case SystemTour.Counter counter -> Stream.concat(Stream.of(counter.label()), counter.note().stream());
            case SystemTour.Table table ->
                Stream.concat(
                        table.columns().stream(),
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell instanceof SystemTour.Words words
                                        ? Stream.of(words.text())
                                        : Stream.empty()));
            case SystemTour.Diagram diagram ->
                diagram.nodes().stream().flatMap(node -> Stream.of(node.label(), node.text()));
        };
    }

    public SearchSubjects numbers(Collection<? extends Statistic> statistics) {
        statistics.forEach(statistic -> add(
                SearchGroup.NUMBERS,
                statistic.id(),
                Stream.of(statistic.heading(), statistic.title()).distinct().toList(),
                statistic.explanation().shows().stream().toList(),
                Stream.of(
                                Stream.of(statistic.unit()),
                                statistic instanceof Series series ? series.place().stream() : Stream.<Text>empty(),
                                statistic.explanation().limits().stream(),
                                statistic.caveats().stream())
                        .flatMap(texts -> texts)
                        .toList()));
        return this;
    }

    /** The countries of entries, then the places within them; those first that have most entries. */
    public SearchSubjects placesOf(Collection<Entry> entries) {
        List<Entry.Place> places =
                entries.stream().flatMap(entry -> entry.place().stream()).toList();
        Map<String, Text> countries = places.stream()
                .map(Entry.Place::country)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::countryName));
        mostFirst(places, Entry.Place::country).forEach(country -> addPlace(country, country, countries.get(country)));
        record Within(String country, Text name) {}
        mostFirst(places, place -> new Within(place.country(), place.name()))
                .filter(place -> !english(place.name()).equals(english(countries.get(place.country()))))
                .forEach(place -> addPlace(english(place.name()), place.country(), place.name()));
        return this;
    }

    /** Each value once; of values that are as frequent the one that stands first. */
    private static <T> Stream<T> mostFirst(List<Entry.Place> places, Function<Entry.Place, T> value) {
        Map<T, Long> counts =
                places.stream().collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private Text countryName(String code) {
        Locale country = Locale.of("", code);
        return new Text(Stream.concat(languages.stream(), Stream.of(Text.FALLBACK_LANGUAGE))
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), tag -> country.getDisplayCountry(Locale.forLanguageTag(tag)))));
    }

    private static String english(Text name) {
        return name.in(Text.FALLBACK_LANGUAGE).text();
    }

    private void addPlace(String id, String country, Text name) {
        subjects.add(new SearchSubject(
                SearchGroup.PLACES, id, Optional.of(country), Map.of(SearchField.TITLE, List.of(name))));
    }

    private void add(SearchGroup group, String id, List<Text> titles, List<Text> lede, List<Text> statements) {
        subjects.add(new SearchSubject(
                group,
                id,
                Optional.empty(),
                Map.of(
                        SearchField.TITLE, titles,
                        SearchField.LEDE, lede,
                        SearchField.STATEMENTS, statements)));
    }
}
