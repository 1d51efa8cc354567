package org.bluelamp.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.problem.NearMatches;

/**
 * Searches the whole exhibit: entries, and beside them stories, systems, numbers and places. Entries are found as a query
 * finds them, so that a list of all of them has as many. Safe for several threads.
 */
public final class GroupSearch {
    /** Of each group so many are named; a visitor who wants more looks at the list or goes on typing. */
    private static final int MOST_ENTRIES = 5;

    private static final int MOST_OTHERS = 3;
    private static final int MOST_NEAR = 3;
    /** Shorter words are near to too many others. */
    private static final int SHORTEST_NEAR = 3;

    /** Words are put right by those that a reader sees first. */
    private static final List<SearchField> TELLING = List.of(SearchField.TITLE, SearchField.LEDE, SearchField.PLACE);

    private final QueryEngine queries;
    private final Supplier<List<SearchSubject>> made;
    private final Map<String, SearchIndex> indexes = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> vocabularies = new ConcurrentHashMap<>();
    private List<SearchSubject> subjects;

    /** @param subjects makes what is found beside entries; called once, with the first search */
    public GroupSearch(QueryEngine queries, Supplier<List<SearchSubject>> subjects) {
        this.queries = queries;
        this.made = subjects;
    }

    /** What can be found beside entries, group by group. */
    public synchronized List<SearchSubject> subjects() {
        if (subjects == null) subjects = List.copyOf(made.get());
        return subjects;
    }

    /**
     * Finds what has all words of a text, the last of which may be the beginning of one.
     *
     * @param language BCP 47 tag
     */
    public GroupedResult find(String text, String language) {
        String known = queries.known(language);
        GroupedResult found = found(text, known);
        return found.isEmpty() ? new GroupedResult(found.groups(), found.entries(), near(text, known)) : found;
    }

    private GroupedResult found(String text, String language) {
        List<SearchWord> words = queries.index(language).words(text);
        if (words.isEmpty()) {
            Result none =
                    new Result(List.of(), List.of(), queries.find(Query.ALL).facets(), Map.of());
            return new GroupedResult(
                    Arrays.stream(SearchGroup.values())
                            .map(kind -> new GroupedResult.Group(kind, 0, List.of()))
                            .toList(),
                    none,
                    List.of());
        }
        Result entries = queries.find(Query.ALL.withText(text).withLanguage(language));
        // A word that entries have is spelt as it is meant, also where no story has it.
        SearchIndex.Hits hits =
                index(language).search(text, word -> words.get(word).mistaken());
        List<GroupedResult.Group> groups = new ArrayList<>();
        for (SearchGroup kind : SearchGroup.values()) {
            groups.add(kind == SearchGroup.ENTRIES ? group(entries) : group(kind, hits, language));
        }
        return new GroupedResult(List.copyOf(groups), entries, List.of());
    }

    private static GroupedResult.Group group(Result found) {
        Map<String, Entry> byId = found.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return new GroupedResult.Group(
                SearchGroup.ENTRIES,
                found.entries().size(),
                found.ranking().stream()
                        .limit(MOST_ENTRIES)
                        .map(id -> new GroupedResult.Hit(
                                id,
                                byId.get(id).title(),
                                Optional.empty(),
                                found.highlights().get(id)))
                        .toList());
    }

    private GroupedResult.Group group(SearchGroup kind, SearchIndex.Hits hits, String language) {
        Highlighter highlighter = new Highlighter(hits.words(), language);
        List<Integer> found = IntStream.range(0, subjects().size())
                .filter(i -> subjects().get(i).group() == kind && hits.scores()[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -hits.scores()[i]))
                .toList();
        return new GroupedResult.Group(
                kind,
                found.size(),
                found.stream()
                        .limit(MOST_OTHERS)
                        .map(subjects()::get)
                        .map(subject -> new GroupedResult.Hit(
                                subject.id(), subject.title(), subject.country(), highlighter.highlight(subject)))
                        .toList());
    }

    private SearchIndex index(String language) {
        return indexes.computeIfAbsent(language, key -> new SearchIndex(subjects(), key));
    }

    /**
     * Searches that find something, near to one that finds nothing: with unknown words put right or left out or, where each
     * word is known, with one word alone.
     */
    private List<String> near(String text, String language) {
        List<SearchWord> words = queries.index(language).words(text);
        Set<String> known = words.stream()
                .map(SearchWord::typed)
                .filter(word -> findsAnything(word, language))
                .collect(Collectors.toSet());
        List<String> alone = words.stream()
                .map(SearchWord::typed)
                .filter(known::contains)
                .distinct()
                .toList();
        return Stream.concat(
                        corrected(words, known, language).filter(each -> findsAnything(each, language)),
                        words.size() > 1 ? alone.stream() : Stream.empty())
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    /** The search with each of the words that are near to its first unknown one, and the nearest for the others. */
    private Stream<String> corrected(List<SearchWord> words, Set<String> known, String language) {
        List<List<String>> choices = words.stream()
                .map(word -> known.contains(word.typed()) ? List.of(word.typed()) : nearWords(word, language))
                .filter(each -> !each.isEmpty())
                .toList();
        int most = choices.stream().mapToInt(List::size).max().orElse(0);
        boolean isKnown = words.stream().allMatch(word -> known.contains(word.typed()));
        return isKnown
                ? Stream.empty()
                : IntStream.range(0, most)
                        .mapToObj(i -> choices.stream()
                                .map(each -> each.get(Math.min(i, each.size() - 1)))
                                .collect(Collectors.joining(" ")));
    }

    private List<String> nearWords(SearchWord word, String language) {
        TextAnalysis.Word form = word.byLanguage().get(language);
        boolean isLong = form != null && form.written().length() >= SHORTEST_NEAR;
        return isLong ? NearMatches.mistyped(form.written(), vocabulary(language)) : List.of();
    }

    private boolean findsAnything(String text, String language) {
        return !found(text, language).isEmpty();
    }

    /** The words of all titles, ledes and places, without case and accents. */
    private Set<String> vocabulary(String language) {
        return vocabularies.computeIfAbsent(
                language,
                key -> Stream.concat(queries.searched().stream(), subjects().stream())
                        .flatMap(item -> TELLING.stream().flatMap(field -> item.texts(field, key).stream()))
                        .flatMap(text -> TextAnalysis.of(text.language()).words(text.text()).stream())
                        .map(TextAnalysis.Word::written)
                        .filter(word -> word.length() >= SHORTEST_NEAR)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
