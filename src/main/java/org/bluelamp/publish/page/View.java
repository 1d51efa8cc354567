package org.bluelamp.publish.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.PoliceSystem;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Question;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Messages;

/**
 * What is known of a view of the application before its script runs.
 *
 * @param title as the view itself sets it
 * @param description may be empty
 * @param canonical path of the address under which search engines keep it
 * @param entries that it shows, for who has no script; the most important ones where it shows many
 */
record View(String title, String description, String canonical, List<Entry> entries) {
    /** A list to begin with, not the whole catalogue. */
    private static final int MOST_ENTRIES = 40;

    /** Makes the views of one request. */
    static final class Finder {
        private final Catalog catalog;
        private final Exhibit exhibit;
        private final String language;
        private final Site site;

        Finder(Question asked) {
            this.catalog = asked.catalog();
            this.exhibit = catalog.exhibit();
            this.language = asked.language();
            this.site = asked.site();
        }

        /** @param open id of the entry that the address opens; ignored where there is no such entry */
        View timeline(Optional<String> open) {
            return exploring(open, site.timeline(language, exhibit));
        }

        /** @param open id of the entry that the address opens; ignored where there is no such entry */
        View list(Optional<String> open) {
            return exploring(open, site.list(language, exhibit));
        }

        private View exploring(Optional<String> open, String address) {
            return open.flatMap(catalog::entry)
                    .map(entry -> new View(
                            named(entry.title()),
                            plain(entry.lede()),
                            site.entry(entry.id(), language, exhibit),
                            List.of(entry)))
                    .orElseGet(() -> new View(plain(exhibit.title()), plain(exhibit.subtitle()), address, important()));
        }

        View glance() {
            return gallery("glance.title", "glance.lede", site.glance(language, exhibit));
        }

        /** Nothing where the exhibit has no stories. */
        Optional<View> stories() {
            View view = gallery("stories.heading", "stories.lede", site.stories(language, exhibit));
            return Optional.of(view).filter(some -> !catalog.stories().isEmpty());
        }

        Optional<View> story(String id) {
            return catalog.story(id).map(this::of);
        }

        private View of(Story story) {
            List<String> entries = story.steps().stream()
                    .flatMap(step -> step.entry().stream())
                    .distinct()
                    .toList();
            return new View(
                    named(story.title()),
                    plain(story.lede()),
                    site.story(story.id(), language, exhibit),
                    entries(entries));
        }

        /** Nothing where the exhibit has no systems. */
        Optional<View> systems() {
            View view = gallery("systems.heading", "systems.lede", site.systems(language, exhibit));
            return Optional.of(view).filter(some -> !catalog.systems().isEmpty());
        }

        Optional<View> system(String id) {
            return catalog.system(id).map(this::of);
        }

        private View of(PoliceSystem system) {
            return new View(
                    named(system.title()),
                    plain(system.lede()),
                    site.system(system.id(), language, exhibit),
                    entries(system.entries()));
        }

        View numbers() {
            return gallery("numbers.title", "numbers.lede", site.statistics(language, exhibit));
        }

        Optional<View> number(String id) {
            return catalog.statistic(id).map(this::of);
        }

        private View of(Statistic statistic) {
            return new View(
                    named(statistic.heading()),
                    plain(statistic.explanation().shows().orElse(statistic.title())),
                    site.statistic(statistic.id(), language, exhibit),
                    catalog.moved(statistic));
        }

        private View gallery(String titleKey, String descriptionKey, String address) {
            Messages messages = Messages.in(language);
            return new View(named(messages.get(titleKey)), messages.get(descriptionKey), address, important());
        }

        private List<Entry> entries(Collection<String> ids) {
            return ids.stream().flatMap(id -> catalog.entry(id).stream()).toList();
        }

        private List<Entry> important() {
            return catalog.entries().stream()
                    .sorted(Comparator.comparingInt(Entry::significance).reversed())
                    .limit(MOST_ENTRIES)
                    .sorted(Comparator.comparing(Entry::date))
                    .toList();
        }

        private String named(Text name) {
            return named(plain(name));
        }

        private String named(String name) {
            return name + " – " + plain(exhibit.title());
        }

        private String plain(Text text) {
            return InlineText.plain(text, language);
        }
    }
}
