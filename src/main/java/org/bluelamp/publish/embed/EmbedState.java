package org.bluelamp.publish.embed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.html.GraphicState;

/**
 * The parameters of an embed's address as its view understands them. What makes no sense is left out.
 *
 * @param query the entries that the timeline or the list shows
 * @param entry id of the entry that is open
 * @param parameters those that say the same to the view in the application, in their order
 * @param fault what made no sense, if anything
 */
record EmbedState(Query query, Optional<String> entry, Map<String, List<String>> parameters, Optional<Fault> fault) {
    /** Names the numbers below the lanes. */
    static final String SERIES = "series";

    private static final String ENTRY = "entry";

    /** In place of a series' id: no number strip. */
    private static final String NO_SERIES = "none";

    /** Kinds of nonsense, the one that matters most first. */
    enum Fault {
        ENTRY,
        WINDOW,
        PART
    }

    static EmbedState of(EmbedView view, EmbedParameters asked, Catalog catalog, String language) {
        return new Reading(asked, catalog, language).state(view);
    }

    /** Reads the parameters one by one, and notes what of them makes no sense. */
    private static final class Reading {
        private final EmbedParameters asked;
        private final Catalog catalog;
        private final Query query;
        private final Optional<String> entry;
        private final Map<String, List<String>> read = new LinkedHashMap<>();
        private boolean isSound;

        Reading(EmbedParameters asked, Catalog catalog, String language) {
            this.asked = asked;
            this.catalog = catalog;
            this.query = catalog.query(asked.values()).withLanguage(language);
            this.entry = asked.first(ENTRY).filter(id -> catalog.entry(id).isPresent());
            this.isSound = asked.isWhole()
                    && isKnown("palette", word -> EmbedPalette.of(word).isPresent())
                    && isKnown("lang", language::equals);
        }

        EmbedState state(EmbedView view) {
            switch (view) {
                case TIMELINE, LIST -> readEntries();
                case STORY -> readStory();
                case NUMBERS -> readGraphic();
                case ENTRY -> keep(ENTRY, entry);
                case SYSTEMS -> {}
            }
            boolean showsEntries = view == EmbedView.TIMELINE || view == EmbedView.LIST;
            Query shown = showsEntries ? query : Query.ALL.withLanguage(query.language());
            return new EmbedState(shown, entry, read, fault(view));
        }

        private Optional<Fault> fault(EmbedView view) {
            boolean opensEntries = view != EmbedView.NUMBERS && view != EmbedView.SYSTEMS;
            if (opensEntries && asked.has(ENTRY) && entry.isEmpty()) return Optional.of(Fault.ENTRY);
            boolean hasWindow = view == EmbedView.TIMELINE || view == EmbedView.LIST || view == EmbedView.NUMBERS;
            if (hasWindow && !isWindow()) return Optional.of(Fault.WINDOW);
            return isSound ? Optional.empty() : Optional.of(Fault.PART);
        }

        /** Whether both ends that are asked for are dates, and the right way round. */
        private boolean isWindow() {
            return asked.has("from") == query.from().isPresent()
                    && asked.has("to") == query.to().isPresent();
        }

        private void readEntries() {
            keep(ENTRY, entry);
            keep(
                    SERIES,
                    known(
                            SERIES,
                            id -> id.equals(NO_SERIES) || catalog.series(id).isPresent()));
            read.putAll(query.toParameters(catalog.exhibit()));
            isSound &= holds(query.themes(), "theme")
                    && holds(query.kinds(), "kind")
                    && holds(query.sources(), "source")
                    && asked.values().getOrDefault("country", List.of()).stream()
                            .allMatch(code -> query.countries().contains(code.toUpperCase(Locale.ROOT)))
                    && isKnown("disputed", word -> query.disputed())
                    && isKnown("thread", query.thread().orElse("")::equals)
                    && isKnown("q", text -> text.length() <= Query.LONGEST_TEXT);
        }

        private boolean holds(Collection<String> known, String name) {
            return known.containsAll(asked.values().getOrDefault(name, List.of()));
        }

        private void readStory() {
            keep("step", known("step", step -> step.matches("[0-9]{1,4}|end")));
            if (asked.has("play")) keep("play", Optional.of(""));
            keep(ENTRY, entry);
        }

        private void readGraphic() {
            GraphicState state = GraphicState.of(asked.values(), catalog.exhibit());
            keep("scale", known("scale", word -> state.scale().isPresent()));
            keep("from", state.from().map(Object::toString));
            keep("to", state.to().map(Object::toString));
            keep("year", known("year", word -> state.year().isPresent()));
        }

        private Optional<String> known(String name, Predicate<String> makesSense) {
            isSound &= isKnown(name, makesSense);
            return asked.first(name).filter(makesSense);
        }

        private boolean isKnown(String name, Predicate<String> makesSense) {
            return asked.first(name).map(makesSense::test).orElse(true);
        }

        private void keep(String name, Optional<String> value) {
            value.ifPresent(text -> read.put(name, List.of(text)));
        }
    }
}
