package org.bluelamp.publish.kiosk;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.KioskSettings;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Site;

/**
 * What is shown while nobody is there: the entries of stories that have a drawing, one story at a time, each entry once.
 * Delicate entries and stories are left out.
 */
final class LoopScenes {
    /** So many characters fit on a screen in letters that are read from five metres: three lines or four. */
    private static final int LONGEST_SENTENCE = 72;

    /** A shorter beginning, such as "Who are you?", says too little alone. */
    private static final int SHORTEST_SENTENCE = 24;

    private final Catalog catalog;
    private final String language;
    private final Site site;

    LoopScenes(Catalog catalog, String language, Site site) {
        this.catalog = catalog;
        this.language = language;
        this.site = site;
    }

    /**
     * A picture of the loop.
     *
     * @param story id of the story that it is part of; empty where an exhibit has none
     * @param year in words
     * @param share of the exhibit's time that has gone by, from 0 to 1
     * @param sentence that arouses curiosity, in plain text, with its language; the title where the lede has none
     */
    record Scene(
            Optional<String> story,
            String entry,
            String year,
            double share,
            String language,
            String sentence,
            String titleLanguage,
            String title,
            String picture,
            String from,
            String to) {}

    List<Scene> all() {
        Set<String> seen = new HashSet<>();
        List<Scene> told = stories()
                .flatMap(story -> story.steps().stream().flatMap(step -> scene(story, step, seen).stream()))
                .toList();
        return told.isEmpty() ? withoutStories() : told;
    }

    private Stream<Story> stories() {
        KioskSettings.Loop loop = catalog.kiosk().loop();
        return loop.stories().isEmpty()
                ? catalog.stories().stream().filter(story -> !story.delicate())
                : loop.stories().stream().flatMap(id -> catalog.story(id).stream());
    }

    private Optional<Scene> scene(Story story, Story.Step step, Set<String> seen) {
        return step.entry()
                .flatMap(catalog::entry)
                .filter(LoopScenes::mayBeShown)
                .filter(entry -> seen.add(entry.id()))
                .map(entry -> scene(Optional.of(story.id()), entry, step.window()));
    }

    /** The most important entries, in time order. */
    private List<Scene> withoutStories() {
        return catalog.entries().stream()
                .filter(LoopScenes::mayBeShown)
                .filter(entry -> entry.significance() >= 4)
                .map(entry -> scene(Optional.empty(), entry, catalog.exhibit().span()))
                .toList();
    }

    private static boolean mayBeShown(Entry entry) {
        return !entry.delicate() && !entry.media().isEmpty();
    }

    private Scene scene(Optional<String> story, Entry entry, EdtfDate window) {
        Text.Localized title = plain(entry.title().in(language));
        // What a step of a story says often goes on from the step before, and a statement from the title.
        Text.Localized sentence = sentence(entry.lede().in(language)).orElse(title);
        return new Scene(
                story,
                entry.id(),
                year(entry.date()),
                share(entry.date()),
                sentence.language(),
                sentence.text(),
                title.language(),
                title.text(),
                site.medium(entry.media().getFirst().file()),
                end(window.startDate(), window),
                end(window.endDate(), window));
    }

    private static String end(Optional<EdtfDate> end, EdtfDate window) {
        return end.orElse(window).toString();
    }

    private static Text.Localized plain(Text.Localized text) {
        return new Text.Localized(text.language(), InlineText.plain(text.text()));
    }

    /** As many whole sentences from the beginning of a text as fit; none where the first is too long or too short. */
    private static Optional<Text.Localized> sentence(Text.Localized text) {
        String plain = InlineText.plain(text.text());
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.forLanguageTag(text.language()));
        ends.setText(plain);
        int fitting = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            int length = plain.substring(0, end).strip().length();
            if (length > LONGEST_SENTENCE) break;
            fitting = length;
        }
        return fitting < SHORTEST_SENTENCE
                ? Optional.empty()
                : Optional.of(new Text.Localized(
                        text.language(), plain.substring(0, fitting).strip()));
    }

    private String year(EdtfDate date) {
        OptionalInt year = date.firstYear();
        return DatePhrases.in(language).phrase(year.isPresent() ? EdtfDate.ofYear(year.getAsInt()) : date);
    }

    /** Where a date stands in the exhibit's time. */
    private double share(EdtfDate date) {
        EdtfDate span = catalog.exhibit().span();
        double days = (double) span.latestDay() - span.earliestDay();
        return days <= 0 ? 0 : Math.clamp((date.earliestDay() - span.earliestDay()) / days, 0.0, 1.0);
    }
}
