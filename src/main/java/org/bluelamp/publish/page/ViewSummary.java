package org.bluelamp.publish.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.cite.CitedWorks;
import org.bluelamp.cite.LinkedData;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Messages;

/**
 * The title, description and entries of a view of the application, for the first HTML, before the view's script runs.
 *
 * @param title as the view itself sets it
 * @param description may be empty
 * @param canonical path of the address under which search engines keep it
 * @param name what it shows, without the exhibit's name; the words of its card
 * @param card path of the card that is shown beside links to it
 * @param cited what it shows, as a work to cite
 * @param linkedData what it shows, in JSON-LD
 * @param entries the entries that the view shows, for readers without script; if it shows many, the most important ones
 */
public record ViewSummary(
        String title,
        String description,
        String canonical,
        String name,
        String card,
        List<Entry> entries,
        CitedWork cited,
        Optional<String> linkedData) {
    /** Without a script, a view lists at most so many entries instead of the whole catalogue. */
    public static final int MOST_ENTRIES = 40;

    /** The most important of some entries, in time order: no more than a view lists. */
    public static List<Entry> mostImportant(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::significance).reversed())
                .limit(MOST_ENTRIES)
                .sorted(Comparator.comparing(Entry::date))
                .toList();
    }

    /** Makes the summaries for one request. */
    public static final class Factory {
        private final Catalog catalog;
        private final Exhibit exhibit;
        private final String language;
        private final Site site;
        private final Addresses addresses;
        private final LinkPreview preview;
        private final CitedWorks works;

        public Factory(PageRequest asked) {
            this.catalog = asked.catalog();
            this.exhibit = catalog.exhibit();
            this.language = asked.language();
            this.site = asked.site();
            this.addresses = site.addresses(exhibit, language);
            this.preview = new LinkPreview(asked);
            this.works = new CitedWorks(catalog, addresses, site.origin());
        }

        /** @param open id of the entry that the address opens; ignored where there is no such entry */
        public ViewSummary timeline(Optional<String> open) {
            return exploring(open, addresses.timeline());
        }

        /** @param open id of the entry that the address opens; ignored where there is no such entry */
        public ViewSummary list(Optional<String> open) {
            return exploring(open, addresses.list());
        }

        /**
         * The summary of a list with those entries that a search finds, the best match first.
         *
         * @param words that are searched for; may be anything
         */
        ViewSummary found(ViewSummary list, String words) {
            Query query = catalog.query(Map.of("q", List.of(words), "lang", List.of(language)));
            List<String> ids =
                    catalog.find(query).ranking().stream().limit(MOST_ENTRIES).toList();
            return new ViewSummary(
                    list.title(),
                    list.description(),
                    list.canonical(),
                    list.name(),
                    list.card(),
                    entries(ids),
                    list.cited(),
                    list.linkedData());
        }

        private ViewSummary exploring(Optional<String> open, String address) {
            return open.flatMap(catalog::entry)
                    .map(entry -> new ViewSummary(
                            named(entry.title()),
                            plain(entry.lede()),
                            addresses.entry(entry.id()),
                            plain(entry.title()),
                            preview.card("entry", entry.id()),
                            List.of(entry),
                            works.entry(entry),
                            Optional.empty()))
                    .orElseGet(() -> new ViewSummary(
                            plain(exhibit.title()),
                            plain(exhibit.subtitle()),
                            address,
                            plain(exhibit.title()),
                            preview.exhibitCard(),
                            important(),
                            works.exhibit(),
                            Optional.empty()));
        }

        ViewSummary glance() {
            return gallery("glance.title", "glance.lede", addresses.glance());
        }

        /** The summary of {@code /stories}; empty where there are none. */
        Optional<ViewSummary> stories() {
            ViewSummary view = gallery("stories.heading", "stories.lede", addresses.stories());
            return Optional.of(view).filter(some -> !catalog.stories().isEmpty());
        }

        public Optional<ViewSummary> story(String id) {
            return catalog.story(id).map(this::of);
        }

        private ViewSummary of(Story story) {
            List<String> entries = story.steps().stream()
                    .flatMap(step -> step.entry().stream())
                    .distinct()
                    .toList();
            return new ViewSummary(
                    named(story.title()),
                    plain(story.lede()),
                    addresses.story(story.id()),
                    plain(story.title()),
                    preview.card("story", story.id()),
                    entries(entries),
                    works.story(story),
                    Optional.empty());
        }

        /** The summary of {@code /systems}; empty where there are none. */
        Optional<ViewSummary> systems() {
            ViewSummary view = gallery("systems.heading", "systems.lede", addresses.systems());
            return Optional.of(view).filter(some -> !catalog.systems().isEmpty());
        }

        public Optional<ViewSummary> system(String id) {
            return catalog.system(id).map(this::of);
        }

        private ViewSummary of(SystemTour system) {
            return new ViewSummary(
                    named(system.title()),
                    plain(system.lede()),
                    addresses.system(system.id()),
                    plain(system.title()),
                    preview.card("system", system.id()),
                    entries(system.entries()),
                    works.system(system),
                    Optional.empty());
        }

        ViewSummary numbers() {
            return gallery("numbers.title", "numbers.lede", addresses.statistics());
        }

        public Optional<ViewSummary> number(String id) {
            return catalog.statistic(id).map(this::of);
        }

        private ViewSummary of(Statistic statistic) {
            return new ViewSummary(
                    named(statistic.heading()),
                    plain(statistic.explanation().shows().orElse(statistic.title())),
                    addresses.statistic(statistic.id()),
                    plain(statistic.heading()),
                    preview.card("number", statistic.id()),
                    catalog.moved(statistic),
                    works.statistic(statistic),
                    Optional.of(LinkedDataScript.of(LinkedData.of(works, statistic))));
        }

        private ViewSummary gallery(String titleKey, String descriptionKey, String address) {
            Messages messages = Messages.in(language);
            return new ViewSummary(
                    named(messages.get(titleKey)),
                    messages.get(descriptionKey),
                    address,
                    plain(exhibit.title()),
                    preview.exhibitCard(),
                    important(),
                    works.exhibit(),
                    Optional.empty());
        }

        private List<Entry> entries(Collection<String> ids) {
            return ids.stream().flatMap(id -> catalog.entry(id).stream()).toList();
        }

        private List<Entry> important() {
            return mostImportant(catalog.entries());
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
