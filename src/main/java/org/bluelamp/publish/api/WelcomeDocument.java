package org.bluelamp.publish.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.model.Welcome;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.api.ApiTypes.Medium;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/**
 * {@code welcome.json}: what a visitor who comes for the first time is told, and the ways in. Numbers in texts are
 * counted here, so that no text goes out of date.
 *
 * @param drawing the one above the question
 * @param points the turning points, in time order; too few to be a way of their own where there are fewer than three
 * @param messages the words of its controls, placeholders unfilled
 */
record WelcomeDocument(
        String version,
        String language,
        String direction,
        LocalText question,
        LocalText sentence,
        Optional<Medium> drawing,
        List<Way> ways,
        List<Point> points,
        Map<String, String> messages) {
    private static final int SECONDS_A_MINUTE = 60;
    private static final int TURNING_POINT = 5;
    private static final int FEWEST_POINTS = 3;
    private static final String WORDS = "welcome.";
    private static final String DEFAULTS = "welcome-default.";

    /**
     * A way in.
     *
     * @param page address of the story that it leads into, on this site
     * @param picture address of a drawing
     */
    record Way(
            String kind, LocalText label, Optional<LocalText> line, Optional<String> page, Optional<String> picture) {}

    /**
     * An entry of the greatest significance.
     *
     * @param picture address of its first drawing
     */
    record Point(String entry, Optional<String> picture) {}

    static WelcomeDocument of(Catalog catalog, String language, Site site) {
        return new Writing(catalog, language, site, points(catalog)).document();
    }

    private static List<Entry> points(Catalog catalog) {
        return catalog.entries().stream()
                .filter(entry -> entry.significance() == TURNING_POINT)
                .toList();
    }

    /** Writes the document of a catalogue in a language. */
    private record Writing(Catalog catalog, String language, Site site, List<Entry> points) {
        WelcomeDocument document() {
            Welcome welcome = catalog.exhibit().welcome();
            return new WelcomeDocument(
                    catalog.version(),
                    language,
                    Direction.of(language).attribute(),
                    LocalText.of(welcome.question().orElse(catalog.exhibit().title()), language),
                    welcome.sentence().map(text -> counted(text, Map.of())).orElseGet(this::numberOfEntries),
                    Medium.of(welcome.media(), language, site).stream().findFirst(),
                    (welcome.ways().isEmpty() ? waysThatThereAre() : welcome.ways().stream())
                            .flatMap(way -> way(way).stream())
                            .toList(),
                    points.stream()
                            .map(entry -> new Point(entry.id(), picture(entry.media())))
                            .toList(),
                    Messages.in(language).withPrefix(WORDS));
        }

        private Stream<Welcome.Way> waysThatThereAre() {
            return Stream.of(
                            catalog.stories().stream().limit(1).map(story -> way(Welcome.Kind.STORY, story.id())),
                            points.size() < FEWEST_POINTS
                                    ? Stream.<Welcome.Way>empty()
                                    : Stream.of(way(Welcome.Kind.TURNING_POINTS, null)),
                            Stream.of(way(Welcome.Kind.YEAR_AND_COUNTRY, null)))
                    .flatMap(ways -> ways);
        }

        private static Welcome.Way way(Welcome.Kind kind, String story) {
            return new Welcome.Way(kind, Optional.ofNullable(story), Optional.empty(), Optional.empty(), List.of());
        }

        private Optional<Way> way(Welcome.Way way) {
            return switch (way.kind()) {
                case STORY -> way.story().flatMap(catalog::story).map(story -> into(story, way));
                case TURNING_POINTS -> points.isEmpty() ? Optional.empty() : Optional.of(throughPoints(way));
                case YEAR_AND_COUNTRY -> Optional.of(written(way, Map.of(), List.of(), Optional.empty()));
            };
        }

        private Way into(Story story, Welcome.Way way) {
            long minutes = Math.max(1, Math.round((double) story.seconds() / SECONDS_A_MINUTE));
            List<Entry.Medium> media = story.media().isEmpty()
                    ? story.steps().stream()
                            .flatMap(step -> step.entry().flatMap(catalog::entry).stream())
                            .flatMap(entry -> entry.media().stream())
                            .toList()
                    : story.media();
            String page = site.addresses(catalog.exhibit(), language).story(story.id());
            Way written = written(way, Map.of("minutes", minutes), media, Optional.of(page));
            LocalText line = written.line().orElseGet(() -> LocalText.of(story.title(), language));
            return new Way(written.kind(), written.label(), Optional.of(line), written.page(), written.picture());
        }

        private Way throughPoints(Welcome.Way way) {
            List<Entry.Medium> media =
                    points.stream().flatMap(entry -> entry.media().stream()).toList();
            return written(way, Map.of("points", (long) points.size()), media, Optional.empty());
        }

        private Way written(
                Welcome.Way way, Map<String, Long> counts, List<Entry.Medium> others, Optional<String> page) {
            String kind = way.kind().id();
            return new Way(
                    kind,
                    way.label().map(text -> counted(text, counts)).orElseGet(() -> ours(kind, counts)),
                    way.line()
                            .map(text -> counted(text, counts))
                            .or(() -> Optional.of(kind + ".line")
                                    .filter(key -> !way.kind().equals(Welcome.Kind.STORY))
                                    .map(key -> ours(key, counts))),
                    page,
                    picture(way.media().isEmpty() ? others : way.media()));
        }

        private Optional<String> picture(List<Entry.Medium> media) {
            return media.stream().findFirst().map(medium -> site.medium(medium.file()));
        }

        private LocalText numberOfEntries() {
            Messages messages = Messages.in(language);
            return new LocalText(
                    messages.language(),
                    messages.count(DEFAULTS + "entries", catalog.entries().size()));
        }

        /** Words of the interface's own. */
        private LocalText ours(String key, Map<String, Long> counts) {
            Messages messages = Messages.in(language);
            return new LocalText(
                    messages.language(), filled(messages.get(DEFAULTS + key), messages.language(), counts));
        }

        private LocalText counted(Text text, Map<String, Long> counts) {
            Text.Localized localized = text.in(language);
            return new LocalText(localized.language(), filled(localized.text(), localized.language(), counts));
        }

        private String filled(String text, String textLanguage, Map<String, Long> counts) {
            String filled = text.replace(
                            "{entries}",
                            Messages.in(textLanguage).number(catalog.entries().size()))
                    .replace(
                            "{first}",
                            year(
                                    catalog.entries().stream()
                                            .map(entry -> entry.date().earliestDay()),
                                    textLanguage))
                    .replace(
                            "{last}",
                            year(
                                    catalog.entries().reversed().stream()
                                            .map(entry -> entry.date().earliestDay()),
                                    textLanguage));
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                filled = filled.replace("{" + count.getKey() + "}", word(count.getValue(), textLanguage));
            }
            return filled;
        }

        /** The year of the first day that is known, in words; empty where none is. */
        private static String year(Stream<Long> days, String textLanguage) {
            return days.filter(day -> day != Long.MIN_VALUE && day != Long.MAX_VALUE)
                    .findFirst()
                    .map(day -> EdtfDate.ofYear(LocalDate.ofEpochDay(day).getYear()))
                    .map(DatePhrases.in(textLanguage)::phrase)
                    .orElse("");
        }

        /** A small number as people write it, where the interface has the word for it in the text's language. */
        private static String word(long number, String textLanguage) {
            Messages messages = Messages.in(textLanguage);
            List<String> words = List.of(messages.get(DEFAULTS + "numerals").split(" "));
            boolean has = messages.language().equals(textLanguage) && number >= 1 && number <= words.size();
            return has ? words.get((int) number - 1) : messages.number(number);
        }
    }
}
