package org.bluelamp.teach;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.Query;

/**
 * The questions that are asked about some entries. The same entries and number make the same questions.
 *
 * @param story of which it is made; without one it is made of a query
 * @param entries all of them, in time order
 * @param delicate how many entries were left out, because they are shown only to who chooses them
 * @param set number of the set of questions, from 1 on
 * @param pairs of which one certainly came first
 * @param disputed entries whose sources disagree
 * @param quoted sources with the words for which they are cited
 */
public record Worksheet(
        Optional<Story> story,
        Map<String, List<String>> parameters,
        List<Entry> entries,
        int delicate,
        int set,
        List<Pair> pairs,
        List<Entry> disputed,
        List<Quoted> quoted,
        Optional<BlankTimeline> timeline) {
    /** More entries than these are no lesson. */
    public static final int MOST_ENTRIES = 40;

    /** As many sets of questions as are offered. */
    public static final int MOST_SETS = 5;

    public static final String PAGE = "teach/worksheet";
    public static final String FILE = PAGE + ".docx";
    public static final String STORY = "story";
    public static final String SET = "set";
    public static final String ANSWERS = "answers";

    /** Two entries as they are shown; one of them certainly came first. */
    public record Pair(Entry one, Entry other) {
        public Entry earlier() {
            return CertainOrder.isBefore(one, other) ? one : other;
        }

        public Entry later() {
            return earlier() == one ? other : one;
        }
    }

    /**
     * A passage of a source.
     *
     * @param cite with a quote
     * @param supports what it is cited for
     */
    public record Quoted(Entry entry, Entry.Cite cite, Source source, Text supports) {}

    /** Whose entries are asked about, before any question is chosen. */
    public record Selection(
            Optional<Story> story, Map<String, List<String>> parameters, List<Entry> entries, int delicate) {
        public boolean isTooLarge() {
            return entries.size() > MOST_ENTRIES;
        }

        /** All entries of a story, also those that are shown only to who chooses them: a story was chosen. */
        public static Selection of(Catalog catalog, Story story) {
            List<Entry> entries = story.steps().stream()
                    .flatMap(step -> step.entry().stream())
                    .distinct()
                    .flatMap(id -> catalog.entry(id).stream())
                    .sorted(Comparator.comparing(Entry::date).thenComparing(Entry::id))
                    .toList();
            return new Selection(Optional.of(story), Map.of(STORY, List.of(story.id())), entries, 0);
        }

        /** What a query finds, in time order. */
        public static Selection of(Catalog catalog, Query query) {
            List<Entry> found = catalog.find(query).entries();
            List<Entry> shown = found.stream()
                    .filter(entry -> !entry.delicate())
                    .sorted(Comparator.comparing(Entry::date).thenComparing(Entry::id))
                    .toList();
            Map<String, List<String>> parameters = new TreeMap<>(query.toParameters(catalog.exhibit()));
            parameters.remove("lang");
            return new Selection(Optional.empty(), parameters, shown, found.size() - shown.size());
        }
    }

    /**
     * @param selection neither empty nor too large
     * @param set from 1 on
     * @param language in which titles are read
     */
    public static Worksheet of(Catalog catalog, Selection selection, int set, String language) {
        QuestionChoice choice = new QuestionChoice(catalog, selection.entries(), set, language);
        return new Worksheet(
                selection.story(),
                selection.parameters(),
                selection.entries(),
                selection.delicate(),
                set,
                choice.pairs(),
                choice.disputed(),
                choice.quoted(),
                choice.timeline());
    }

    /** The parameters of its address. */
    public Map<String, List<String>> address(int set, boolean hasAnswers) {
        Map<String, List<String>> all = new TreeMap<>(parameters);
        if (set > 1) all.put(SET, List.of(String.valueOf(set)));
        if (hasAnswers) all.put(ANSWERS, List.of("yes"));
        return all;
    }
}
