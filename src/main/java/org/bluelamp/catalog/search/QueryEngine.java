package org.bluelamp.catalog.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Source;

/** Answers queries over a catalogue's entries. Safe for several threads. */
public final class QueryEngine {
    private final Exhibit exhibit;
    private final List<Entry> entries;
    private final Function<String, Source> sources;
    private final Function<String, Set<String>> threads;
    private final Map<String, SearchIndex> indexes = new ConcurrentHashMap<>();

    /** @param threads gives the ids of an entry's thread by the entry's id; none for an unknown id */
    public QueryEngine(
            Exhibit exhibit,
            List<Entry> entries,
            Function<String, Source> sources,
            Function<String, Set<String>> threads) {
        this.exhibit = exhibit;
        this.entries = entries;
        this.sources = sources;
        this.threads = threads;
    }

    /** The entries that a query asks for; a text without a word in it is ignored. */
    public Result find(Query query) {
        Optional<Set<String>> thread = query.thread().map(threads).filter(ids -> !ids.isEmpty());
        boolean searched = !query.text().isBlank();
        String language = known(query.language());
        SearchIndex.Hits hits = searched ? index(language).search(query.text()) : null;
        // The text has only punctuation and no word, so it is ignored.
        if (hits != null && hits.words().isEmpty()) return find(query.withText(""));
        Counts counts = new Counts(exhibit, entries);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean hit = hits == null || hits.scores()[i] > 0;
            boolean threaded = thread.isEmpty() || thread.get().contains(entry.id());
            if (hit
                    && threaded
                    && isInWindow(entry.date(), query)
                    && (!query.disputed() || entry.dispute().isPresent())
                    && restsOn(entry, query.sources())
                    && counts.add(entry, query)) found.add(i);
        }
        List<Entry> matches = found.stream().map(entries::get).toList();
        List<String> ids = matches.stream().map(Entry::id).toList();
        if (hits == null) return new Result(matches, ids, counts.facets(), Map.of());
        return new Result(matches, ranking(found, hits), counts.facets(), highlights(matches, hits, language));
    }

    /** The highlights, each made when it is read, since a list shows only some dozens of a thousand hits. */
    private Map<String, Result.Highlight> highlights(List<Entry> matches, SearchIndex.Hits hits, String language) {
        Map<String, Entry> byId = matches.stream().collect(Collectors.toMap(Entry::id, entry -> entry));
        Highlighter highlighter = new Highlighter(hits.words(), language);
        return new LazyMap<>(
                matches.stream().map(Entry::id).toList(),
                id -> highlighter.highlight(new SearchedEntry(byId.get(id), sources)));
    }

    /** Builds the search index of a language, so that the first visitor doesn't wait for it. */
    public void prepare(String language) {
        index(language);
    }

    /** The entries as they are searched. */
    List<SearchedEntry> searched() {
        return SearchedEntry.all(entries, sources);
    }

    /** The index that finds words in entries. */
    SearchIndex index(String language) {
        return indexes.computeIfAbsent(language, key -> new SearchIndex(searched(), key));
    }

    /** The language that texts are searched in where a reader asks for one. */
    String known(String language) {
        return exhibit.languages().contains(language)
                ? language
                : exhibit.languages().getFirst();
    }

    private List<String> ranking(List<Integer> found, SearchIndex.Hits hits) {
        Comparator<Integer> byScore = Comparator.comparingDouble(i -> -hits.scores()[i]);
        return found.stream()
                .sorted(byScore.thenComparingInt(i -> -entries.get(i).significance()))
                .map(i -> entries.get(i).id())
                .toList();
    }

    private static boolean isInWindow(EdtfDate date, Query query) {
        return (query.from().isEmpty() || date.latestDay() >= query.from().get().earliestDay())
                && (query.to().isEmpty()
                        || date.earliestDay() <= query.to().get().latestDay());
    }

    /** Whether an entry cites a source of one of these kinds; an empty set allows every entry. */
    private boolean restsOn(Entry entry, Set<String> kinds) {
        return kinds.isEmpty()
                || entry.cites()
                        .map(cite -> sources.apply(cite.source()))
                        .anyMatch(source ->
                                source != null && kinds.contains(source.kind().id()));
    }

    /** Counts, while the entries are visited, how many each choice of a filter would match. */
    private static final class Counts {
        private final Map<String, Integer> themes = new LinkedHashMap<>();
        private final Map<String, Integer> kinds = new LinkedHashMap<>();
        private final Map<String, Integer> countries = new TreeMap<>();

        Counts(Exhibit exhibit, List<Entry> entries) {
            exhibit.themes().forEach(theme -> themes.put(theme.id(), 0));
            exhibit.kinds().forEach(kind -> kinds.put(kind.id(), 0));
            entries.forEach(entry -> entry.place().ifPresent(place -> countries.put(place.country(), 0)));
        }

        /**
         * Counts an entry in each dimension in which the filters of the other dimensions allow it. Returns whether all
         * filters allow it.
         */
        boolean add(Entry entry, Query query) {
            String country = entry.place().map(Entry.Place::country).orElse("");
            boolean theme = query.themes().isEmpty() || query.themes().contains(entry.theme());
            boolean kind = query.kinds().isEmpty() || query.kinds().contains(entry.kind());
            boolean place = query.countries().isEmpty() || query.countries().contains(country);
            if (kind && place) themes.merge(entry.theme(), 1, Integer::sum);
            if (theme && place) kinds.merge(entry.kind(), 1, Integer::sum);
            if (theme && kind && !country.isEmpty()) countries.merge(country, 1, Integer::sum);
            return theme && kind && place;
        }

        Result.Facets facets() {
            return new Result.Facets(
                    Collections.unmodifiableMap(themes),
                    Collections.unmodifiableMap(kinds),
                    Collections.unmodifiableMap(countries));
        }
    }
}
