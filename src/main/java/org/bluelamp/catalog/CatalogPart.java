package org.bluelamp.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.KioskSettings;
import org.bluelamp.catalog.model.Lesson;
import org.bluelamp.catalog.model.Redirects;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Welcome;

/**
 * The exhibit of some entries alone, whole in itself: nothing in it leads to an entry, a story or a system that it does not
 * have. Numbers and maps stay, and so does the version, which is that of the data.
 *
 * @param catalog of those entries
 * @param shortened stories that lack some of their steps
 * @param untold stories of which too few steps are left
 * @param systems whose entries are all missing
 */
public record CatalogPart(Catalog catalog, List<Story> shortened, List<Story> untold, List<SystemTour> systems) {
    /** A story leads from one place to another. */
    private static final int FEWEST_STEPS = 2;

    public CatalogPart {
        shortened = List.copyOf(shortened);
        untold = List.copyOf(untold);
        systems = List.copyOf(systems);
    }

    /** @param entries of the whole; all of them give the whole itself */
    public static CatalogPart of(Catalog whole, Collection<Entry> entries) {
        Set<String> ids = entries.stream().map(Entry::id).collect(Collectors.toUnmodifiableSet());
        if (ids.size() == whole.entries().size()) return new CatalogPart(whole, List.of(), List.of(), List.of());
        List<Story> told = whole.stories().stream()
                .flatMap(story -> withSteps(story, ids).stream())
                .toList();
        Set<String> stories = told.stream().map(Story::id).collect(Collectors.toUnmodifiableSet());
        List<SystemTour> shown = whole.systems().stream()
                .filter(system -> isShown(system, ids))
                .map(system -> withEntries(system, ids))
                .toList();
        CatalogRecords records = records(whole, ids, told, stories, shown);
        return new CatalogPart(
                new Catalog(whole.version(), records, whole.problems()),
                told.stream()
                        .filter(story -> story.steps().size()
                                < whole.story(story.id()).orElseThrow().steps().size())
                        .toList(),
                whole.stories().stream()
                        .filter(story -> !stories.contains(story.id()))
                        .toList(),
                whole.systems().stream().filter(system -> !isShown(system, ids)).toList());
    }

    private static CatalogRecords records(
            Catalog whole, Set<String> ids, List<Story> told, Set<String> stories, List<SystemTour> shown) {
        List<Entry> kept = whole.entries().stream()
                .filter(entry -> ids.contains(entry.id()))
                .map(entry -> leadingTo(entry, ids))
                .toList();
        List<Series> series = whole.series().stream()
                .map(each -> new Series(
                        each.id(),
                        each.title(),
                        each.shortTitle(),
                        each.unit(),
                        each.quantity(),
                        each.theme(),
                        each.place(),
                        each.form(),
                        each.points(),
                        each.caveats(),
                        each.breaks(),
                        explained(each, ids)))
                .toList();
        List<AreaMap> maps = whole.maps().stream()
                .map(each -> new AreaMap(
                        each.id(),
                        each.title(),
                        each.unit(),
                        each.quantity(),
                        each.theme(),
                        each.date(),
                        each.ground(),
                        each.values(),
                        each.caveats(),
                        explained(each, ids)))
                .toList();
        List<Lesson> lessons = whole.lessons().stream()
                .filter(lesson -> stories.containsAll(lesson.stories()))
                .map(lesson -> withEntries(lesson, ids))
                .toList();
        Exhibit exhibit = welcoming(whole.exhibit(), stories);
        Set<String> cited =
                cites(whole, kept, told, shown).map(Entry.Cite::source).collect(Collectors.toUnmodifiableSet());
        Set<String> pictures =
                media(exhibit, kept, told, shown).map(Entry.Medium::file).collect(Collectors.toUnmodifiableSet());
        return new CatalogRecords(
                exhibit,
                kept,
                only(whole.sources(), source -> cited.contains(source.id())),
                series,
                maps,
                told,
                shown,
                lessons,
                whole.about(),
                only(whole.corrections(), correction -> ids.contains(correction.entry())),
                whole.changes(),
                leading(whole, ids, stories, shown),
                KioskSettings.DEFAULT,
                only(whole.media(), file -> pictures.contains(file.name())));
    }

    private static <T> List<T> only(Collection<T> records, Predicate<T> isKept) {
        return records.stream().filter(isKept).toList();
    }

    private static List<String> only(List<String> named, Set<String> ids) {
        return named.stream().filter(ids::contains).toList();
    }

    private static Entry leadingTo(Entry entry, Set<String> ids) {
        return new Entry(
                entry.id(),
                entry.date(),
                entry.theme(),
                entry.kind(),
                entry.significance(),
                entry.delicate(),
                entry.place(),
                entry.title(),
                entry.shortTitle(),
                entry.lede(),
                entry.statements(),
                entry.dispute(),
                entry.figures(),
                entry.media(),
                only(entry.ledTo(), ids));
    }

    private static Optional<Story> withSteps(Story story, Set<String> ids) {
        List<Story.Step> steps = story.steps().stream()
                .filter(step -> step.entry().map(ids::contains).orElse(true))
                .toList();
        // Steps to numbers alone tell nothing of the entries.
        boolean hasEntry = steps.stream().anyMatch(step -> step.entry().isPresent());
        return Optional.of(new Story(
                        story.id(), story.title(), story.lede(), story.theme(), story.delicate(), story.media(), steps))
                .filter(some -> hasEntry && steps.size() >= FEWEST_STEPS);
    }

    private static boolean isShown(SystemTour system, Set<String> ids) {
        return system.entries().stream().anyMatch(ids::contains);
    }

    private static SystemTour withEntries(SystemTour system, Set<String> ids) {
        return new SystemTour(
                system.id(),
                system.title(),
                system.lede(),
                system.theme(),
                only(system.entries(), ids),
                system.media(),
                system.parts());
    }

    private static Lesson withEntries(Lesson lesson, Set<String> ids) {
        return new Lesson(
                lesson.id(),
                lesson.title(),
                lesson.lede(),
                lesson.audience(),
                lesson.aims(),
                lesson.stories(),
                only(lesson.entries(), ids),
                lesson.steps());
    }

    private static Explanation explained(Statistic statistic, Set<String> ids) {
        Explanation all = statistic.explanation();
        return new Explanation(
                all.finding(), all.shows(), all.limits(), all.scale(), all.scaleReason(), only(all.entries(), ids));
    }

    private static Exhibit welcoming(Exhibit exhibit, Set<String> stories) {
        Welcome all = exhibit.welcome();
        List<Welcome.Way> ways =
                only(all.ways(), way -> way.story().map(stories::contains).orElse(true));
        return new Exhibit(
                exhibit.title(),
                exhibit.subtitle(),
                exhibit.span(),
                exhibit.eras(),
                exhibit.themes(),
                exhibit.kinds(),
                exhibit.languages(),
                exhibit.licence(),
                exhibit.firstSeries(),
                new Welcome(all.question(), all.sentence(), all.media(), ways));
    }

    /** The ids of before whose records of today are there. */
    private static Redirects leading(Catalog whole, Set<String> ids, Set<String> stories, List<SystemTour> shown) {
        Set<String> systems = shown.stream().map(SystemTour::id).collect(Collectors.toUnmodifiableSet());
        Map<Redirects.Kind, Map<String, String>> kept = new HashMap<>();
        whole.redirects().byKind().forEach((kind, all) -> {
            Predicate<String> isThere = switch (kind) {
                case ENTRY -> ids::contains;
                case STORY -> stories::contains;
                case SYSTEM -> systems::contains;
                case NUMBER -> id -> true;
            };
            kept.put(
                    kind,
                    all.entrySet().stream()
                            .filter(way -> isThere.test(way.getValue()))
                            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
        });
        return new Redirects(kept);
    }

    private static Stream<Entry.Cite> cites(
            Catalog whole, List<Entry> entries, List<Story> stories, List<SystemTour> systems) {
        return Stream.of(
                        entries.stream().flatMap(Entry::cites),
                        stories.stream()
                                .flatMap(story -> story.steps().stream())
                                .flatMap(step -> step.cites().stream()),
                        systems.stream()
                                .flatMap(system -> system.parts().stream())
                                .flatMap(SystemTour.Part::cites),
                        Stream.<Statistic>concat(whole.series().stream(), whole.maps().stream())
                                .flatMap(Statistic::cites),
                        whole.about().stream()
                                .flatMap(about -> about.sections().stream())
                                .flatMap(section -> section.paragraphs().stream())
                                .flatMap(paragraph -> paragraph.cites().stream()),
                        introductions(whole.exhibit())
                                .flatMap(introduction -> introduction.statements().stream())
                                .flatMap(statement -> statement.cites().stream()))
                .flatMap(Function.identity());
    }

    private static Stream<Entry.Medium> media(
            Exhibit exhibit, List<Entry> entries, List<Story> stories, List<SystemTour> systems) {
        return Stream.of(
                        entries.stream().map(Entry::media),
                        stories.stream().map(Story::media),
                        systems.stream().map(SystemTour::media),
                        introductions(exhibit).map(Exhibit.Introduction::media),
                        Stream.of(exhibit.welcome().media()),
                        exhibit.welcome().ways().stream().map(Welcome.Way::media))
                .flatMap(Function.identity())
                .flatMap(List::stream);
    }

    private static Stream<Exhibit.Introduction> introductions(Exhibit exhibit) {
        return Stream.concat(
                exhibit.eras().stream().map(Exhibit.Era::introduction),
                exhibit.themes().stream().map(Exhibit.Theme::introduction));
    }
}
