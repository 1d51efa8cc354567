package org.bluelamp.publish.frozen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Site;
import org.bluelamp.publish.page.ViewSummary;

/**
 * What the pages of a version's embeds say before their script runs, in one language.
 *
 * @param views by the path below {@code /embed/v/VERSION/}, which is empty for the timeline
 * @param entries titles and dates of all entries, by id
 */
public record FrozenViews(Map<String, View> views, Map<String, Link> entries) {
    /** Its name in the folder of its language. */
    static final String NAME = "views.json";

    /** @param entries ids of those that are listed where no script runs */
    public record View(String title, String description, List<String> entries) {}

    /**
     * An entry.
     *
     * @param date in words
     * @param language of the title, as a BCP 47 tag
     */
    public record Link(String date, String title, String language) {}

    static FrozenViews of(Catalog catalog, String language, Site site) {
        // What the first HTML of a view says depends on no request.
        ViewSummary.Factory summaries =
                new ViewSummary.Factory(new PageRequest(null, catalog, language, List.of(language), site));
        Map<String, View> views = new LinkedHashMap<>();
        views.put("", view(summaries.timeline(Optional.empty())));
        views.put("list", view(summaries.list(Optional.empty())));
        Map<String, Link> entries = new LinkedHashMap<>();
        DatePhrases phrases = DatePhrases.in(language);
        for (Entry entry : catalog.entries()) {
            views.put("entry/" + entry.id(), view(summaries.timeline(Optional.of(entry.id()))));
            entries.put(
                    entry.id(),
                    new Link(
                            phrases.phrase(entry.date()),
                            InlineText.plain(entry.title(), language),
                            entry.title().in(language).language()));
        }
        catalog.stories()
                .forEach(story ->
                        summaries.story(story.id()).ifPresent(each -> views.put("story/" + story.id(), view(each))));
        Stream.<Statistic>concat(catalog.maps().stream(), catalog.series().stream())
                .map(Statistic::id)
                .forEach(id -> summaries.number(id).ifPresent(each -> views.put("numbers/" + id, view(each))));
        catalog.systems()
                .forEach(system -> summaries
                        .system(system.id())
                        .ifPresent(each -> views.put("systems/" + system.id(), view(each))));
        return new FrozenViews(views, entries);
    }

    private static View view(ViewSummary summary) {
        return new View(
                summary.title(),
                summary.description(),
                summary.entries().stream().map(Entry::id).toList());
    }
}
