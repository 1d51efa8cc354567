package org.bluelamp.teach;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.media.ContentHash;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.InlineText;

/** Chooses questions by the ids of the entries and the number of the set alone, so that an address always asks the same. */
final class QuestionChoice {
    private static final int MOST_PAIRS = 4;
    private static final int MOST_DISPUTES = 2;
    private static final int MOST_QUOTES = 2;
    private static final int MOST_PLACED = 8;

    /** A year in a title gives the answer away. */
    private static final Pattern YEAR = Pattern.compile("\\p{Nd}{3,}");

    private final Catalog catalog;
    private final List<Entry> entries;
    private final String seed;
    private final String language;

    QuestionChoice(Catalog catalog, List<Entry> entries, int set, String language) {
        this.catalog = catalog;
        this.entries = entries;
        this.seed = entries.stream().map(Entry::id).collect(Collectors.joining(" ")) + " " + set;
        this.language = language;
    }

    /** Pairs of neighbours in time, since those far apart are no question. No entry is in two of them. */
    List<Worksheet.Pair> pairs() {
        List<Entry> shuffled = shuffled("pairs", untold());
        List<Worksheet.Pair> pairs = new ArrayList<>();
        Set<Entry> used = new HashSet<>();
        for (Entry one : shuffled) {
            if (pairs.size() == MOST_PAIRS) break;
            if (used.contains(one)) continue;
            shuffled.stream()
                    .filter(other -> !used.contains(other))
                    .filter(other -> CertainOrder.isBefore(one, other) || CertainOrder.isBefore(other, one))
                    .min(Comparator.comparingLong(distance(one)))
                    .ifPresent(other -> {
                        pairs.add(new Worksheet.Pair(one, other));
                        used.addAll(List.of(one, other));
                    });
        }
        return List.copyOf(pairs);
    }

    private static ToLongFunction<Entry> distance(Entry one) {
        return other -> Math.abs(one.date().earliestDay() - other.date().earliestDay());
    }

    List<Entry> disputed() {
        return inTime(
                shuffled(
                                "disputes",
                                entries.stream()
                                        .filter(entry -> entry.dispute().isPresent())
                                        .toList())
                        .stream()
                        .limit(MOST_DISPUTES));
    }

    /** Passages of different sources and entries, those of entries without a dispute first: the others are asked about already. */
    List<Worksheet.Quoted> quoted() {
        List<Worksheet.Quoted> all = entries.stream().flatMap(this::quoted).toList();
        Set<Object> used = new HashSet<>();
        List<Worksheet.Quoted> chosen = new ArrayList<>();
        List<Worksheet.Quoted> shuffled = new ArrayList<>(shuffled("quotes", all));
        Set<Entry> disputed = Set.copyOf(disputed());
        shuffled.sort(Comparator.comparing(quoted -> disputed.contains(quoted.entry())));
        for (Worksheet.Quoted quoted : shuffled) {
            if (chosen.size() == MOST_QUOTES) break;
            if (used.contains(quoted.entry()) || used.contains(quoted.source())) continue;
            used.addAll(List.of(quoted.entry(), quoted.source()));
            chosen.add(quoted);
        }
        return List.copyOf(chosen);
    }

    private Stream<Worksheet.Quoted> quoted(Entry entry) {
        return entry.statements().stream()
                .flatMap(statement -> statement.cites().stream()
                        .filter(cite -> cite.quote().isPresent())
                        .flatMap(cite -> quoted(entry, cite, statement.text()).stream()));
    }

    private Optional<Worksheet.Quoted> quoted(Entry entry, Entry.Cite cite, Text supports) {
        Optional<Source> source = catalog.source(cite.source());
        return source.map(known -> new Worksheet.Quoted(entry, cite, known, supports));
    }

    Optional<BlankTimeline> timeline() {
        List<Entry> placed =
                shuffled(
                                "timeline",
                                untold().stream()
                                        .filter(entry -> BlankTimeline.canHold(entry.date()))
                                        .toList())
                        .stream()
                        .limit(MOST_PLACED)
                        .toList();
        return BlankTimeline.of(placed);
    }

    private List<Entry> untold() {
        return entries.stream()
                .filter(entry ->
                        !YEAR.matcher(InlineText.plain(entry.title(), language)).find())
                .toList();
    }

    private static List<Entry> inTime(Stream<Entry> some) {
        return some.sorted(Comparator.comparing(Entry::date).thenComparing(Entry::id))
                .toList();
    }

    private <T> List<T> shuffled(String purpose, List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(number(seed + " " + purpose)));
        return shuffled;
    }

    private static long number(String text) {
        return ByteBuffer.wrap(ContentHash.of(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
