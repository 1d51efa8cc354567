package org.bluelamp.publish.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.html.InlineText;

/**
 * What the views of an embed can be about, and what may have been meant where an address names nothing.
 *
 * @param language BCP 47 tag
 */
record EmbedSubjects(Catalog catalog, String language) {
    boolean has(EmbedView view, String id) {
        return switch (view) {
            case TIMELINE, LIST -> id.isEmpty();
            case ENTRY -> catalog.entry(id).isPresent();
            case STORY -> catalog.story(id).isPresent();
            case NUMBERS -> catalog.statistic(id).isPresent();
            case SYSTEMS -> catalog.system(id).isPresent();
        };
    }

    /** The subject of a view whose id is most like one that is not there. */
    Optional<EmbedContent.Link> nearest(EmbedView view, String id) {
        Map<String, Text> titles = titles(view);
        return NearMatches.near(id, titles.keySet()).stream()
                .findFirst()
                .map(near -> link(view, near, titles.get(near)));
    }

    /** The same among the subjects of all views. An id may name an entry and a system; the entry is meant then. */
    Optional<EmbedContent.Link> nearest(String id) {
        Map<String, EmbedView> views = new LinkedHashMap<>();
        for (EmbedView view : EmbedView.values())
            titles(view).keySet().forEach(known -> views.putIfAbsent(known, view));
        return NearMatches.near(id, views.keySet()).stream()
                .findFirst()
                .map(near -> link(views.get(near), near, titles(views.get(near)).get(near)));
    }

    private EmbedContent.Link link(EmbedView view, String id, Text title) {
        Text.Localized name = title.in(language);
        String address =
                Addresses.relative(catalog.exhibit(), language).view("embed/" + view.path() + "/" + id, Map.of());
        return new EmbedContent.Link("", InlineText.plain(name.text()), name.language(), address);
    }

    private Map<String, Text> titles(EmbedView view) {
        return switch (view) {
            case TIMELINE, LIST -> Map.of();
            case ENTRY -> titles(catalog.entries().stream(), Entry::id, Entry::title);
            case STORY -> titles(catalog.stories().stream(), Story::id, Story::title);
            case NUMBERS ->
                titles(
                        Stream.<Statistic>concat(catalog.maps().stream(), catalog.series().stream()),
                        Statistic::id,
                        Statistic::heading);
            case SYSTEMS -> titles(catalog.systems().stream(), SystemTour::id, SystemTour::title);
        };
    }

    private static <T> Map<String, Text> titles(Stream<T> all, Function<T, String> id, Function<T, Text> title) {
        Map<String, Text> titles = new LinkedHashMap<>();
        all.forEach(each -> titles.put(id.apply(each), title.apply(each)));
        return titles;
    }
}
