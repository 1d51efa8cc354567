package org.bluelamp.publish.api;

import java.util.List;
import java.util.function.Function;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.html.InlineText;

/**
 * {@code cards.json}: what the cards of entries say beyond the timeline's columns. It is a document of its own, because a
 * page asks for it with the first card, and the timeline stands before that.
 */
record CardsDocument(String version, String language, Columns columns) {
    /**
     * All entries in time order; the same place in each list is the same entry.
     *
     * @param ledeLanguage BCP 47 tags
     * @param sources how many different ones an entry cites
     * @param disputed whether there are rival accounts
     * @param effects to how many later entries it led
     */
    record Columns(
            List<String> id,
            List<String> lede,
            List<String> ledeLanguage,
            List<Long> sources,
            List<Boolean> disputed,
            List<Integer> effects) {}

    static CardsDocument of(Catalog catalog, String language) {
        return new CardsDocument(
                catalog.version(),
                language,
                new Columns(
                        column(catalog, Entry::id),
                        column(catalog, entry -> InlineText.plain(entry.lede(), language)),
                        column(catalog, entry -> entry.lede().in(language).language()),
                        column(
                                catalog,
                                entry -> entry.cites()
                                        .map(Entry.Cite::source)
                                        .distinct()
                                        .count()),
                        column(catalog, entry -> entry.dispute().isPresent()),
                        column(catalog, entry -> catalog.ledTo(entry.id()).size())));
    }

    private static <T> List<T> column(Catalog catalog, Function<Entry, T> value) {
        return catalog.entries().stream().map(value).toList();
    }
}
