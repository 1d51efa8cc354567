package org.bluelamp.deck;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.cite.CitedWorks;
import org.bluelamp.html.StepArticle;

/**
 * What the slides tell, before it is laid out.
 *
 * @param lede empty where nothing is written but what is counted
 * @param cited what a reader cites who took this from the slides
 */
record DeckOutline(Text title, Optional<Text> lede, Optional<Entry.Medium> cover, List<Part> parts, CitedWork cited) {
    /**
     * One slide's matter. Exactly one of entry and series is there.
     *
     * @param cites those of the text first
     */
    record Part(Optional<Entry> entry, Optional<Series> series, Text title, Text text, List<Entry.Cite> cites) {}

    static DeckOutline of(Catalog catalog, Story story, CitedWorks works) {
        List<Part> parts =
                story.steps().stream().map(step -> part(catalog, step)).toList();
        Optional<Entry.Medium> cover = Stream.concat(
                        story.media().stream(),
                        parts.stream().flatMap(part -> part.entry().stream()).flatMap(entry -> entry.media().stream()))
                .filter(isDrawing())
                .findFirst();
        return new DeckOutline(story.title(), Optional.of(story.lede()), cover, parts, works.story(story));
    }

    /** @param entries in time order */
    static DeckOutline of(Catalog catalog, List<Entry> entries, CitedWorks works) {
        List<Part> parts = entries.stream()
                .map(entry -> new Part(
                        Optional.of(entry),
                        Optional.empty(),
                        entry.title(),
                        entry.lede(),
                        entry.cites().distinct().toList()))
                .toList();
        Optional<Entry.Medium> cover = entries.stream()
                .flatMap(entry -> entry.media().stream())
                .filter(isDrawing())
                .findFirst();
        return new DeckOutline(catalog.exhibit().title(), Optional.empty(), cover, parts, works.exhibit());
    }

    private static Part part(Catalog catalog, Story.Step step) {
        Optional<Entry> entry = step.entry().flatMap(catalog::entry);
        Optional<Series> series = step.series().flatMap(catalog::series);
        Stream<Entry.Cite> cites = Stream.of(
                        step.cites().stream(),
                        entry.stream().flatMap(Entry::cites),
                        series.stream().flatMap(Series::cites))
                .flatMap(each -> each);
        return new Part(
                entry,
                series,
                StepArticle.title(catalog, step),
                step.text(),
                cites.distinct().toList());
    }

    private static Predicate<Entry.Medium> isDrawing() {
        return medium -> medium.kind() == Entry.Medium.Kind.DRAWING;
    }

    List<Entry> entries() {
        return parts.stream().flatMap(part -> part.entry().stream()).distinct().toList();
    }

    Stream<Entry.Cite> cites() {
        return parts.stream().flatMap(part -> part.cites().stream());
    }
}
