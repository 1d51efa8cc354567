package org.bluelamp.publish.kiosk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Messages;

/** The stories that a visitor may choose from: those of the settings in their order, then the others. */
final class Tours {
    private static final int SECONDS_A_MINUTE = 60;

    private final Catalog catalog;
    private final String language;
    private final Site site;

    Tours(Catalog catalog, String language, Site site) {
        this.catalog = catalog;
        this.language = language;
        this.site = site;
    }

    /**
     * A story to choose.
     *
     * @param story id
     * @param language of the title
     * @param title in plain text
     * @param minutes that it takes, in words of the interface
     * @param picture address of a drawing
     */
    record Tour(String story, String language, String title, String minutes, Optional<String> picture) {}

    List<Tour> all() {
        List<String> order = catalog.kiosk().loop().stories();
        return catalog.stories().stream()
                .sorted(Comparator.comparingInt(
                        story -> order.contains(story.id()) ? order.indexOf(story.id()) : order.size()))
                .map(this::tour)
                .toList();
    }

    private Tour tour(Story story) {
        Text.Localized title = story.title().in(language);
        long minutes = Math.max(1, Math.round((double) story.seconds() / SECONDS_A_MINUTE));
        return new Tour(
                story.id(),
                title.language(),
                InlineText.plain(title.text()),
                Messages.in(language).count("stories.minutes", minutes),
                drawing(story).map(medium -> site.medium(medium.file())));
    }

    /** The drawing of the story, or else the first drawing of an entry that it passes. */
    private Optional<Entry.Medium> drawing(Story story) {
        return Stream.concat(
                        story.media().stream(),
                        story.steps().stream()
                                .flatMap(step -> step.entry().flatMap(catalog::entry).stream())
                                .flatMap(entry -> entry.media().stream()))
                .findFirst();
    }
}
