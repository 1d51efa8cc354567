package org.bluelamp.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Exhibit.Introduction;
import org.bluelamp.catalog.model.Text;

/**
 * An era or a theme with its entries.
 *
 * @param span the span of an era; empty for a theme
 * @param entries in time order; each belongs to one theme, and to the one era, if any, in which it began
 */
public record Topic(
        Sort sort, String id, Text name, Optional<EdtfDate> span, Introduction introduction, List<Entry> entries) {
    /** Lower case in addresses and messages. */
    public enum Sort {
        ERA,
        THEME
    }

    public Topic {
        entries = List.copyOf(entries);
    }

    public static Topic of(Exhibit.Theme theme, Catalog catalog) {
        List<Entry> entries = catalog.entries().stream()
                .filter(entry -> entry.theme().equals(theme.id()))
                .toList();
        return new Topic(Sort.THEME, theme.id(), theme.name(), Optional.empty(), theme.introduction(), entries);
    }

    public static Topic of(Exhibit.Era era, Catalog catalog) {
        List<Entry> entries = catalog.entries().stream()
                .filter(entry -> entry.date().earliestDay() >= era.span().earliestDay()
                        && entry.date().earliestDay() <= era.span().latestDay())
                .toList();
        return new Topic(Sort.ERA, era.id(), era.name(), Optional.of(era.span()), era.introduction(), entries);
    }

    /** The address of its page. */
    public String page(Addresses addresses) {
        return switch (sort) {
            case THEME -> addresses.theme(id);
            case ERA -> addresses.era(id);
        };
    }

    /** The address of the timeline narrowed to the theme, or to the window of the era. */
    public String timeline(Addresses addresses) {
        return addresses.timeline(
                switch (sort) {
                    case THEME -> Map.of("theme", id);
                    case ERA -> span.map(Addresses::window).orElse(Map.of());
                });
    }

    /** How many countries its entries name. */
    public long countries() {
        return entries.stream()
                .flatMap(entry -> entry.place().stream())
                .map(Entry.Place::country)
                .distinct()
                .count();
    }

    /** Entries in which sources disagree. */
    public long disputes() {
        return entries.stream().filter(entry -> entry.dispute().isPresent()).count();
    }
}
