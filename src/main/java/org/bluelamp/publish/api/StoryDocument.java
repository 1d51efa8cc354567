package org.bluelamp.publish.api;

import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.publish.api.ApiTypes.Cite;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.api.ApiTypes.Medium;
import org.bluelamp.publish.api.ApiTypes.Span;
import org.bluelamp.publish.api.EntryDocument.Neighbour;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Direction;
import tools.jackson.databind.JsonNode;

/**
 * {@code stories/ID.json}: a guided tour in one language, with the sources of what its steps say of their own.
 *
 * @param page address of the story on this site
 * @param seconds how long it plays
 * @param sources CSL-JSON
 */
record StoryDocument(
        String version,
        String language,
        String direction,
        String id,
        String page,
        LocalText title,
        LocalText lede,
        Optional<String> theme,
        List<Medium> media,
        Span span,
        int seconds,
        List<Step> steps,
        List<JsonNode> sources) {

    /**
     * One stop, about either an entry or a series.
     *
     * @param window what the timeline shows
     * @param title heading of its own
     * @param seconds how long it stands when the story plays
     */
    record Step(
            Optional<Neighbour> entry,
            Optional<Number> series,
            Span window,
            Optional<LocalText> title,
            LocalText text,
            List<Cite> cites,
            int seconds) {}

    /** The part of a series that a step names. */
    record Number(String id, LocalText title, LocalText unit) {}

    static StoryDocument of(Catalog catalog, Story story, String language, Site site) {
        return new StoryDocument(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                story.id(),
                site.addresses(catalog.exhibit(), language).story(story.id()),
                LocalText.of(story.title(), language),
                LocalText.of(story.lede(), language),
                story.theme(),
                Medium.of(story.media(), language, site),
                Span.of(story.span()),
                story.seconds(),
                story.steps().stream()
                        .map(step -> step(catalog, step, language))
                        .toList(),
                ApiTypes.sources(catalog, story.steps().stream().flatMap(step -> step.cites().stream())));
    }

    private static Step step(Catalog catalog, Story.Step step, String language) {
        return new Step(
                step.entry().flatMap(catalog::entry).map(entry -> Neighbour.of(entry, language)),
                step.series()
                        .flatMap(catalog::series)
                        .map(series -> new Number(
                                series.id(),
                                LocalText.of(series.title(), language),
                                LocalText.of(series.unit(), language))),
                Span.of(step.window()),
                step.title().map(title -> LocalText.of(title, language)),
                LocalText.of(step.text(), language),
                Cite.of(step.cites()),
                step.seconds());
    }
}
