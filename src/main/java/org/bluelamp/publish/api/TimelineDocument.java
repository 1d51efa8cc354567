package org.bluelamp.publish.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Licence;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.catalog.search.Result;
import org.bluelamp.html.InlineText;
import org.bluelamp.text.CountryNames;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/**
 * {@code timeline.json}: all that the graphic needs. Entries are written in columns, because thousands of objects are
 * slow to read.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param date the day of the last change or correction that is known, ISO 8601
 * @param licence name of the exhibit's licence
 * @param total how many entries there are
 * @param count how many of them match the query
 * @param countries those of which there are entries, by name
 * @param sourceKinds all kinds of source that can be asked for
 * @param phraseLanguage the language that the date phrases are in
 * @param disputed places in the columns of the entries whose sources disagree
 * @param thread the thread that the query asks for
 * @param series what the number strip can show; absent in an exhibit without series
 * @param ranking ids of the best matches of a search, the best first; empty without one
 * @param highlights of the ranking's entries, by id
 * @param messages the graphic's own words, placeholders unfilled
 */
record TimelineDocument(
        String version,
        String language,
        String direction,
        String title,
        String subtitle,
        Optional<String> date,
        Optional<String> licence,
        ApiTypes.Span span,
        List<Choice> themes,
        List<Choice> kinds,
        List<Choice> countries,
        List<String> sourceKinds,
        List<Era> eras,
        int total,
        int count,
        String phraseLanguage,
        Columns columns,
        Links links,
        List<Integer> disputed,
        Optional<ThreadName> thread,
        Optional<Strip> series,
        List<String> ranking,
        Map<String, Highlight> highlights,
        Map<String, String> messages) {
    /**
     * The ranking names at most so many matches, because visitors don't read a longer list; the columns hold all
     * matches.
     */
    private static final int LONGEST_RANKING = 20;

    /** A theme, kind or country, and how many entries there would be with it alone chosen in its dimension. */
    record Choice(String id, String name, String language, int count) {}

    /**
     * What led to what among the matching entries, as places in the columns: {@code from[i]} led to {@code to[i]}. By
     * cause, then effect.
     */
    record Links(List<Integer> from, List<Integer> to) {}

    /** The thread of an entry: all that led to it and all that it led to. It bears the entry's id and title. */
    record ThreadName(String id, String title, String language) {
        static ThreadName of(Entry entry, String language) {
            return new ThreadName(
                    entry.id(),
                    InlineText.plain(entry.title(), language),
                    entry.title().in(language).language());
        }
    }

    /** How many series there are, and the id of the one that stands below the lanes at first. */
    record Strip(int count, Optional<String> first) {}

    /** A piece of text that holds words searched for; the ranges are pairs of UTF-16 offsets, end exclusive. */
    record Highlight(String language, String text, List<List<Integer>> ranges) {
        static Highlight of(Result.Highlight highlight) {
            return new Highlight(
                    highlight.language(),
                    highlight.text(),
                    highlight.ranges().stream()
                            .map(range -> List.of(range.start(), range.end()))
                            .toList());
        }
    }

    record Era(String id, String name, String language, Optional<Long> earliest, Optional<Long> latest) {}

    /**
     * The matching entries in time order; the same place in each list is the same entry.
     *
     * @param earliest days since 1970-01-01, null if open
     * @param latest days since 1970-01-01, null if open
     * @param theme place in the document's themes
     * @param kind place in the document's kinds, -1 if the exhibit names no such kind
     * @param place name of the place, null if none is known
     * @param country of the place, ISO 3166-1 alpha-2
     * @param sourceKinds places in the document's kinds of source, of those that the entry cites
     * @param shortTitle in the title's language, empty where it has none
     * @param picture {@code FILE?v=VERSION} of the first drawing, empty where there is none
     */
    record Columns(
            List<String> id,
            List<String> date,
            List<String> phrase,
            List<Long> earliest,
            List<Long> latest,
            List<String> title,
            List<String> titleLanguage,
            List<Integer> theme,
            List<Integer> kind,
            List<Integer> significance,
            List<String> place,
            List<String> placeLanguage,
            List<String> country,
            List<List<Integer>> sourceKinds,
            @JsonProperty("short") List<String> shortTitle,
            List<String> picture) {}

    static TimelineDocument of(Catalog catalog, Query query, String language) {
        Exhibit exhibit = catalog.exhibit();
        Result result = catalog.find(query);
        Map<String, Integer> themeCounts = result.facets().themes();
        Map<String, Integer> kindCounts = result.facets().kinds();
        List<String> ranking = query.text().isBlank()
                ? List.of()
                : result.ranking().stream().limit(LONGEST_RANKING).toList();
        return new TimelineDocument(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                InlineText.plain(exhibit.title(), language),
                InlineText.plain(exhibit.subtitle(), language),
                catalog.date().map(LocalDate::toString),
                exhibit.licence().map(Licence::name),
                ApiTypes.Span.of(exhibit.span()),
                exhibit.themes().stream()
                        .map(theme -> choice(theme.id(), theme.name(), themeCounts, language))
                        .toList(),
                exhibit.kinds().stream()
                        .map(kind -> choice(kind.id(), kind.name(), kindCounts, language))
                        .toList(),
                countries(catalog, result.facets().countries(), language),
                Arrays.stream(Source.Kind.values()).map(Source.Kind::id).toList(),
                exhibit.eras().stream().map(era -> era(era, language)).toList(),
                catalog.entries().size(),
                result.entries().size(),
                DatePhrases.in(language).language(),
                columns(catalog, result.entries(), language),
                links(result.entries()),
                disputed(result.entries()),
                query.thread().flatMap(catalog::entry).map(entry -> ThreadName.of(entry, language)),
                strip(catalog),
                ranking,
                ranking.stream()
                        .filter(result.highlights()::containsKey)
                        .collect(Collectors.toMap(
                                id -> id, id -> Highlight.of(result.highlights().get(id)))),
                Messages.in(language).withPrefix("timeline."));
    }

    private static Optional<Strip> strip(Catalog catalog) {
        int count = catalog.series().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Strip(count, catalog.exhibit().firstSeries()));
    }

    private static Choice choice(String id, Text name, Map<String, Integer> counts, String language) {
        return new Choice(
                id, InlineText.plain(name, language), name.in(language).language(), counts.getOrDefault(id, 0));
    }

    private static List<Choice> countries(Catalog catalog, Map<String, Integer> counts, String language) {
        CountryNames names = CountryNames.in(language);
        return catalog.entries().stream()
                .flatMap(entry -> entry.place().stream())
                .map(Entry.Place::country)
                .distinct()
                .map(code -> new Choice(code, names.name(code), names.language(), counts.getOrDefault(code, 0)))
                .sorted(Comparator.comparing(Choice::name, names.order()))
                .toList();
    }

    private static Era era(Exhibit.Era era, String language) {
        ApiTypes.Span span = ApiTypes.Span.of(era.span());
        return new Era(
                era.id(),
                InlineText.plain(era.name(), language),
                era.name().in(language).language(),
                span.earliest(),
                span.latest());
    }

    private static Columns columns(Catalog catalog, List<Entry> entries, String language) {
        Exhibit exhibit = catalog.exhibit();
        Map<String, Integer> themes =
                places(exhibit.themes().stream().map(Exhibit.Theme::id).toList());
        Map<String, Integer> kinds =
                places(exhibit.kinds().stream().map(Exhibit.Kind::id).toList());
        DatePhrases phrases = DatePhrases.in(language);
        return new Columns(
                column(entries, Entry::id),
                column(entries, entry -> entry.date().toString()),
                column(entries, entry -> phrases.phrase(entry.date())),
                dayColumn(entries, ApiTypes::firstDay),
                dayColumn(entries, ApiTypes::lastDay),
                column(entries, entry -> InlineText.plain(entry.title(), language)),
                column(entries, entry -> entry.title().in(language).language()),
                column(entries, entry -> themes.getOrDefault(entry.theme(), -1)),
                column(entries, entry -> kinds.getOrDefault(entry.kind(), -1)),
                column(entries, Entry::significance),
                column(
                        entries,
                        entry -> entry.place()
                                .map(place -> InlineText.plain(place.name(), language))
                                .orElse(null)),
                column(
                        entries,
                        entry -> entry.place()
                                .map(place -> place.name().in(language).language())
                                .orElse(null)),
                column(entries, entry -> entry.place().map(Entry.Place::country).orElse(null)),
                column(entries, entry -> sourceKinds(catalog, entry)),
                column(entries, entry -> shortTitle(entry, language)),
                column(entries, entry -> picture(catalog, entry)));
    }

    private static String shortTitle(Entry entry, String language) {
        String ofTitle = entry.title().in(language).language();
        return entry.shortTitle()
                .filter(text -> text.in(ofTitle).language().equals(ofTitle))
                .map(text -> InlineText.plain(text, ofTitle))
                .orElse("");
    }

    private static String picture(Catalog catalog, Entry entry) {
        return entry.media().stream()
                .map(Entry.Medium::file)
                .flatMap(file -> catalog.mediaVersion(file).map(version -> file + "?v=" + version).stream())
                .findFirst()
                .orElse("");
    }

    private static List<Integer> sourceKinds(Catalog catalog, Entry entry) {
        return entry.cites()
                .flatMap(cite -> catalog.source(cite.source()).stream())
                .map(source -> source.kind().ordinal())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Integer> disputed(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .filter(place -> entries.get(place).dispute().isPresent())
                .boxed()
                .toList();
    }

    private static Links links(List<Entry> entries) {
        Map<String, Integer> places = places(entries.stream().map(Entry::id).toList());
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        for (int cause = 0; cause < entries.size(); cause++) {
            for (int effect : entries.get(cause).ledTo().stream()
                    .filter(places::containsKey)
                    .mapToInt(places::get)
                    .distinct()
                    .sorted()
                    .toArray()) {
                from.add(cause);
                to.add(effect);
            }
        }
        return new Links(from, to);
    }

    /** Values may be null. */
    private static <T> List<T> column(List<Entry> entries, Function<Entry, T> value) {
        return entries.stream().map(value).toList();
    }

    private static List<Long> dayColumn(List<Entry> entries, Function<EdtfDate, Long> day) {
        return column(entries, entry -> day.apply(entry.date()));
    }

    private static Map<String, Integer> places(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, ids.size()).forEach(index -> places.put(ids.get(index), index));
        return places;
    }
}
