package org.bluelamp.publish.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.search.GroupedResult;
import org.bluelamp.catalog.search.SearchGroup;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.api.TimelineDocument.Highlight;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/**
 * {@code search}: what words find in the whole exhibit, in groups, the best of each.
 *
 * @param text the words as they were read
 * @param groups all of them, in their order
 * @param span first and last day of all entries found, where both are known
 * @param near other words that find something, where nothing at all was found
 * @param stories address of the page of all stories, where there are any
 * @param messages words of the search field, placeholders unfilled
 */
record SearchAnswer(
        String version,
        String language,
        String direction,
        String text,
        List<Group> groups,
        Optional<Days> span,
        List<String> near,
        Optional<String> stories,
        Map<String, String> messages) {
    /** One sort of hits; {@code total} counts those that are not named, too. */
    record Group(String kind, int total, List<Hit> hits) {}

    /**
     * One thing that was found.
     *
     * @param address of its page, relative to the application's root
     * @param note what tells it from others, such as its date
     * @param place the filter that shows the entries of a place
     */
    record Hit(
            String id,
            String address,
            String title,
            String titleLanguage,
            Optional<Note> note,
            Optional<PlaceFilter> place,
            Highlight highlight) {}

    record Note(String text, String language) {}

    /** Days since 1970-01-01. */
    record Days(long earliest, long latest) {}

    /** @param text the words that stand for a place within its country; empty for the country as a whole */
    record PlaceFilter(String country, String text) {}

    static SearchAnswer of(Catalog catalog, String text, String language) {
        GroupedResult result = catalog.search(text, language);
        Addresses addresses = Addresses.relative(catalog.exhibit(), language);
        return new SearchAnswer(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                text,
                result.groups().stream()
                        .map(group -> new Group(
                                group.kind().id(),
                                group.total(),
                                group.best().stream()
                                        .map(hit -> hit(catalog, group.kind(), hit, addresses))
                                        .toList()))
                        .toList(),
                span(result.entries().entries()),
                result.near(),
                Optional.of(addresses.stories())
                        .filter(address -> !catalog.stories().isEmpty()),
                messages(language));
    }

    /** The words of the search field. */
    static Map<String, String> messages(String language) {
        return Messages.in(language).withPrefix("search.");
    }

    private static Hit hit(Catalog catalog, SearchGroup kind, GroupedResult.Hit hit, Addresses addresses) {
        String language = addresses.language();
        DatePhrases phrases = DatePhrases.in(language);
        return new Hit(
                hit.id(),
                SearchAddresses.of(kind, hit.id(), hit.title(), hit.country(), addresses),
                InlineText.plain(hit.title(), language),
                hit.title().in(language).language(),
                catalog.entry(hit.id())
                        .filter(entry -> kind == SearchGroup.ENTRIES)
                        .map(entry -> new Note(phrases.phrase(entry.date()), phrases.language())),
                hit.country().map(country -> SearchAddresses.filter(country, hit.id(), hit.title(), language)),
                Highlight.of(hit.highlight()));
    }

    private static Optional<Days> span(List<Entry> entries) {
        long earliest = entries.stream()
                .mapToLong(entry -> entry.date().earliestDay())
                .min()
                .orElse(Long.MIN_VALUE);
        long latest = entries.stream()
                .mapToLong(entry -> entry.date().latestDay())
                .max()
                .orElse(Long.MAX_VALUE);
        return earliest == Long.MIN_VALUE || latest == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new Days(earliest, latest));
    }
}
