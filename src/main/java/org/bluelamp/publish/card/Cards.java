package org.bluelamp.publish.card;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.InlineText;
import org.bluelamp.text.Direction;

/**
 * The cards of a catalogue in one language.
 *
 * @param language BCP 47 tag
 */
public record Cards(Catalog catalog, String language) {
    /** The card of a subject; empty where the catalogue has none of this kind and id. */
    public Optional<Card> of(CardKind kind, String id) {
        return switch (kind) {
            case ENTRY -> catalog.entry(id).map(this::of);
            case NUMBER -> catalog.statistic(id).map(this::of);
            case STORY -> catalog.story(id).map(this::of);
            case SYSTEM -> catalog.system(id).map(this::of);
        };
    }

    public Card exhibit() {
        Exhibit exhibit = catalog.exhibit();
        Stream<Entry.Medium> introduction = exhibit.eras().stream().flatMap(era -> era.introduction().media().stream());
        Stream<Entry.Medium> entries = catalog.entries().stream()
                .sorted(Comparator.comparingInt(Entry::significance).reversed())
                .flatMap(entry -> entry.media().stream());
        return card(
                exhibit.title(),
                plain(exhibit.subtitle()),
                -1,
                drawing(Stream.concat(introduction, entries)),
                Optional.empty());
    }

    private Card of(Entry entry) {
        String line = joined(
                Optional.of(DatePhrases.in(language).phrase(entry.date())),
                entry.place().map(place -> plain(place.name())));
        return card(entry.title(), line, theme(entry.theme()), drawing(entry.media().stream()), Optional.empty());
    }

    private Card of(Statistic statistic) {
        Optional<EdtfDate> span = switch (statistic) {
            case Series series -> Optional.of(series.span());
            case AreaMap map -> map.date();
        };
        String line = joined(
                Optional.of(plain(statistic.unit())), span.map(when -> new HtmlWriter(language).durationPhrase(when)));
        return card(statistic.heading(), line, theme(statistic.theme()), Optional.empty(), Optional.of(statistic));
    }

    private Card of(Story story) {
        Stream<Entry.Medium> steps = story.steps().stream()
                .flatMap(step -> step.entry().flatMap(catalog::entry).stream())
                .flatMap(entry -> entry.media().stream());
        return card(
                story.title(),
                new HtmlWriter(language).durationPhrase(story.span()),
                story.theme().map(this::theme).orElse(-1),
                drawing(Stream.concat(story.media().stream(), steps)),
                Optional.empty());
    }

    private Card of(SystemTour system) {
        List<Entry> entries = system.entries().stream()
                .flatMap(id -> catalog.entry(id).stream())
                .toList();
        String theme = catalog.exhibit()
                .theme(system.theme())
                .map(known -> plain(known.name()))
                .orElse("");
        Optional<MediaFile> drawing = drawing(system.media().stream()).or(() -> drawing(entries));
        return card(system.title(), theme, theme(system.theme()), drawing, Optional.empty());
    }

    private Card card(Text title, String line, int theme, Optional<MediaFile> drawing, Optional<Statistic> statistic) {
        Text.Localized name = title.in(language);
        return new Card(
                language,
                InlineText.plain(name.text()),
                name.language(),
                line,
                plain(catalog.exhibit().title()),
                theme,
                drawing,
                statistic);
    }

    private Optional<MediaFile> drawing(Collection<Entry> entries) {
        return drawing(entries.stream().flatMap(entry -> entry.media().stream()));
    }

    private Optional<MediaFile> drawing(Stream<Entry.Medium> media) {
        return media.flatMap(medium -> catalog.media(medium.file()).stream())
                .filter(file -> file.format() == MediaFormat.SVG)
                .findFirst();
    }

    private int theme(String id) {
        List<String> ids =
                catalog.exhibit().themes().stream().map(Exhibit.Theme::id).toList();
        return ids.indexOf(id);
    }

    /** What is there, with a point between. A part of another direction keeps its own. */
    private String joined(Optional<String> first, Optional<String> second) {
        String mark = Direction.of(language) == Direction.RIGHT_TO_LEFT ? "\u200f" : "";
        return Stream.of(first, second)
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(mark + " · " + mark));
    }

    private String plain(Text text) {
        return InlineText.plain(text, language);
    }
}
