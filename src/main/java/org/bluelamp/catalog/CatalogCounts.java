package org.bluelamp.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.Period;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Source;

/**
 * Counts of a catalogue's entries, sources and disputes. An entry is counted in the period in which it begins; one with
 * neither beginning nor end is in no period.
 *
 * @param entries how many there are
 * @param periods in which the entries begin, in time order, of the shortest round length of which at most fifteen are
 *     needed; empty without entries
 * @param themes in the order of the lanes
 * @param countries the one with most entries first
 * @param sources by kind, the most frequent first; kinds without a source are left out
 * @param disputes in time order
 */
public record CatalogCounts(
        int entries,
        List<Period> periods,
        List<ThemeCount> themes,
        List<CountryCount> countries,
        List<SourceCount> sources,
        List<DisputedEntry> disputes) {
    /** @param counts entries by period, as many as there are periods */
    public record ThemeCount(Exhibit.Theme theme, int entries, List<Integer> counts) {}

    /**
     * @param country ISO 3166-1 alpha-2
     * @param years the years in which its entries begin, ascending, once for each entry; 0 is the year 1 BC
     */
    public record CountryCount(String country, int entries, List<Integer> years) {}

    /** @param statements how many statements rest on at least one source of this kind */
    public record SourceCount(Source.Kind kind, int sources, int statements) {}

    /** @param period place in the periods; -1 for none */
    public record DisputedEntry(Entry entry, Entry.Dispute dispute, int period) {}

    public static CatalogCounts of(Catalog catalog) {
        List<Entry> entries = catalog.entries();
        List<Period> periods = periods(entries);
        return new CatalogCounts(
                entries.size(),
                periods,
                catalog.exhibit().themes().stream()
                        .map(theme -> theme(theme, entries, periods))
                        .toList(),
                countries(entries),
                sources(catalog),
                entries.stream()
                        .flatMap(entry -> entry.dispute().stream()
                                .map(dispute -> new DisputedEntry(entry, dispute, period(entry, periods))))
                        .toList());
    }

    /** Entries that begin in each period. */
    public List<Integer> totals() {
        return IntStream.range(0, periods.size())
                .mapToObj(period -> themes.stream()
                        .mapToInt(theme -> theme.counts().get(period))
                        .sum())
                .toList();
    }

    private static Stream<Long> day(Entry entry) {
        return Stream.of(entry.date().earliestDay(), entry.date().latestDay())
                .filter(day -> day != Long.MIN_VALUE && day != Long.MAX_VALUE)
                .limit(1);
    }

    private static List<Period> periods(List<Entry> entries) {
        List<Long> days = entries.stream().flatMap(CatalogCounts::day).sorted().toList();
        return days.isEmpty() ? List.of() : Period.between(days.getFirst(), days.getLast());
    }

    private static int period(Entry entry, List<Period> periods) {
        return day(entry)
                .flatMap(day -> IntStream.range(0, periods.size())
                        .filter(place -> periods.get(place).contains(day))
                        .boxed())
                .findFirst()
                .orElse(-1);
    }

    private static ThemeCount theme(Exhibit.Theme theme, List<Entry> entries, List<Period> periods) {
        List<Entry> own = entries.stream()
                .filter(entry -> entry.theme().equals(theme.id()))
                .toList();
        int[] counts = new int[periods.size()];
        own.stream()
                .mapToInt(entry -> period(entry, periods))
                .filter(place -> place >= 0)
                .forEach(place -> counts[place]++);
        return new ThemeCount(theme, own.size(), Arrays.stream(counts).boxed().toList());
    }

    private static List<CountryCount> countries(List<Entry> entries) {
        Map<String, List<Entry>> byCountry = entries.stream()
                .filter(entry -> entry.place().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.place().orElseThrow().country(), TreeMap::new, Collectors.toList()));
        List<CountryCount> countries = new ArrayList<>();
        byCountry.forEach((country, own) -> countries.add(new CountryCount(
                country,
                own.size(),
                own.stream()
                        .flatMap(CatalogCounts::day)
                        .map(day -> LocalDate.ofEpochDay(day).getYear())
                        .sorted()
                        .toList())));
        countries.sort(Comparator.comparingInt(CountryCount::entries).reversed());
        return List.copyOf(countries);
    }

    private static List<SourceCount> sources(Catalog catalog) {
        Map<Source.Kind, Integer> sources = new EnumMap<>(Source.Kind.class);
        catalog.sources().forEach(source -> sources.merge(source.kind(), 1, Integer::sum));
        Map<Source.Kind, Integer> statements = new EnumMap<>(Source.Kind.class);
        catalog.entries().stream()
                .flatMap(entry -> entry.statements().stream())
                .flatMap(statement -> kinds(catalog, statement.cites()).stream())
                .forEach(kind -> statements.merge(kind, 1, Integer::sum));
        return sources.keySet().stream()
                .map(kind -> new SourceCount(kind, sources.get(kind), statements.getOrDefault(kind, 0)))
                .sorted(Comparator.comparingInt(SourceCount::sources).reversed())
                .toList();
    }

    private static Set<Source.Kind> kinds(Catalog catalog, Collection<Entry.Cite> cites) {
        Set<Source.Kind> kinds = EnumSet.noneOf(Source.Kind.class);
        cites.stream()
                .flatMap(cite -> catalog.source(cite.source()).stream())
                .map(Source::kind)
                .forEach(kinds::add);
        return kinds;
    }
}
