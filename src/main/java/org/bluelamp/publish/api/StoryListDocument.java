package org.bluelamp.publish.api;

import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.api.ApiTypes.Medium;
import org.bluelamp.publish.api.ApiTypes.Span;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Direction;

/** {@code stories.json}: what stories there are, in order of the time in which they begin. */
record StoryListDocument(String version, String language, String direction, List<Item> stories) {
    /**
     * One of the stories.
     *
     * @param page address of the story on this site
     * @param steps how many there are
     * @param seconds how long it plays
     */
    record Item(
            String id,
            String page,
            LocalText title,
            LocalText lede,
            Optional<String> theme,
            List<Medium> media,
            Span span,
            int steps,
            int seconds) {}

    static StoryListDocument of(Catalog catalog, String language, Site site) {
        return new StoryListDocument(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                catalog.stories().stream()
                        .map(story -> item(catalog, story, language, site))
                        .toList());
    }

    private static Item item(Catalog catalog, Story story, String language, Site site) {
        return new Item(
                story.id(),
                site.addresses(catalog.exhibit(), language).story(story.id()),
                LocalText.of(story.title(), language),
                LocalText.of(story.lede(), language),
                story.theme(),
                Medium.of(story.media(), language, site),
                Span.of(story.span()),
                story.steps().size(),
                story.seconds());
    }
}
