package org.bluelamp.catalog.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogRecords;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.media.MediaLibrary;
import org.bluelamp.catalog.model.About;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Changes;
import org.bluelamp.catalog.model.Correction;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.KioskSettings;
import org.bluelamp.catalog.model.Lesson;
import org.bluelamp.catalog.model.Redirects;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Welcome;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import org.bluelamp.catalog.read.RecordCandidates.Candidate;
import tools.jackson.databind.JsonNode;

/** One reading of a data folder. Each sort of record is read after the sorts that it refers to. */
final class FolderReading {
    private static final SchemaRules ENTRY_SCHEMA = SchemaRules.of("entry");
    private static final SchemaRules SERIES_SCHEMA = SchemaRules.of("series");
    private static final SchemaRules MAP_SCHEMA = SchemaRules.of("map");
    private static final SchemaRules STORY_SCHEMA = SchemaRules.of("story");
    private static final SchemaRules SYSTEM_SCHEMA = SchemaRules.of("system");
    private static final SchemaRules LESSON_SCHEMA = SchemaRules.of("lesson");

    private final DataFolder data;
    private final MediaRules media;
    private final Fingerprint fingerprint = new Fingerprint();
    private final List<Problem> problems = new ArrayList<>();
    private final SourceReader.Sources sources;
    private final ExhibitReader exhibit;
    private final RecordRules rules;

    /** @throws CatalogUnreadableException if {@code timeline.json} can't be used */
    FolderReading(DataFolder data, MediaLibrary library) {
        this.data = data;
        media = new MediaRules(data, library);
        sources = readFile(FolderLayout.SOURCES, DataFolder.LARGEST_SOURCES_BYTES)
                .map(file -> SourceReader.read(file, problems))
                .orElseGet(() -> new SourceReader.Sources(Map.of(), Set.of()));
        DataFile timeline = data.read(FolderLayout.EXHIBIT, DataFolder.LARGEST_RECORD_BYTES);
        exhibit = ExhibitReader.read(timeline, sources, media, problems);
        fingerprint.add(timeline);
        rules = new RecordRules(exhibit.languages(), sources.sources().keySet(), sources.leftOut());
    }

    FolderSnapshot read() {
        List<Candidate> entryCandidates = entryCandidates();
        List<Entry> entries = entries(entryCandidates);
        Map<String, Entry> entriesById = byId(entries, Entry::id);
        StatisticRules statistics =
                new StatisticRules(exhibit.themeIds(), entriesById.keySet(), stems(entryCandidates));
        List<Candidate> seriesCandidates = candidates("series", SERIES_SCHEMA, statistics::checkSeries);
        List<Series> series = bindAndTell(seriesCandidates, StatisticRules.SERIES_PRUNING, SeriesBinding::series);
        Map<String, Series> seriesById = byId(series, Series::id);
        List<Candidate> mapCandidates =
                candidates("maps", MAP_SCHEMA, (map, faults) -> statistics.checkMap(map, seriesById.keySet(), faults));
        List<AreaMap> maps = bindAndTell(mapCandidates, AreaMapRules.PRUNING, AreaMapBinding::map);
        StoryRules storyRules = new StoryRules(
                entriesById, stems(entryCandidates), seriesById, stems(seriesCandidates), exhibit.themeIds(), media);
        List<Candidate> storyCandidates = candidates("stories", STORY_SCHEMA, storyRules::check);
        List<Story> stories = bindAndTell(storyCandidates, StoryRules.PRUNING, StoryBinding::story);
        SystemRules systemRules = new SystemRules(
                new SystemRules.Citable("entries", entriesById.keySet(), stems(entryCandidates)),
                new SystemRules.Citable("series", seriesById.keySet(), stems(seriesCandidates)),
                new SystemRules.Citable("maps", byId(maps, AreaMap::id).keySet(), stems(mapCandidates)),
                exhibit.themeIds(),
                media);
        List<SystemTour> systems = bindAndTell(
                candidates("systems", SYSTEM_SCHEMA, systemRules::check), SystemRules.PRUNING, SystemBinding::system);
        Optional<About> about = readFile(FolderLayout.ABOUT, DataFolder.LARGEST_RECORD_BYTES)
                .flatMap(file -> AboutReader.read(file, rules, problems));
        Map<String, Story> storiesById = byId(stories, Story::id);
        LessonRules lessonRules = new LessonRules(
                new SystemRules.Citable("stories", storiesById.keySet(), stems(storyCandidates)),
                new SystemRules.Citable("entries", entriesById.keySet(), stems(entryCandidates)));
        List<Lesson> lessons = bindAndTell(
                candidates("lessons", LESSON_SCHEMA, lessonRules::check), LessonRules.PRUNING, LessonBinding::lesson);
        Redirects redirects = readFile(FolderLayout.REDIRECTS, DataFolder.LARGEST_RECORD_BYTES)
                .map(file -> new RedirectReader(Map.of(
                                Redirects.Kind.ENTRY, entriesById.keySet(),
                                Redirects.Kind.STORY, storiesById.keySet(),
                                Redirects.Kind.SYSTEM,
                                        byId(systems, SystemTour::id).keySet(),
                                Redirects.Kind.NUMBER, numberIds(series, maps)))
                        .read(file, problems))
                .orElse(Redirects.NONE);
        List<Correction> corrections = readFile(FolderLayout.CORRECTIONS, DataFolder.LARGEST_RECORD_BYTES)
                .map(file -> new CorrectionReader(rules, entriesById.keySet(), stems(entryCandidates), redirects)
                        .read(file, problems))
                .orElse(List.of());
        Changes changes = readFile(FolderLayout.CHANGES, DataFolder.LARGEST_SOURCES_BYTES)
                .map(file -> ChangesReader.read(file, problems))
                .orElse(Changes.NONE);
        KioskSettings kiosk = readFile(FolderLayout.KIOSK, DataFolder.LARGEST_RECORD_BYTES)
                .map(file -> new KioskReader(exhibit.languages(), storiesById).read(file, problems))
                .orElse(KioskSettings.DEFAULT);
        Exhibit complete = exhibit.complete(
                entries,
                exhibit.firstSeries(seriesById.keySet(), problems),
                exhibit.welcome(storiesById.keySet(), problems));
        List<MediaFile> mediaFiles = mediaFiles(complete, entries, stories, systems);
        CatalogRecords records = new CatalogRecords(
                complete,
                entries,
                sources.sources().values(),
                series,
                maps,
                stories,
                systems,
                lessons,
                about,
                corrections,
                changes,
                redirects,
                kiosk,
                mediaFiles);
        mediaFiles.forEach(fingerprint::add);
        media.forgetOthers();
        Set<String> found = Stream.concat(
                        Stream.of(FolderLayout.SOURCES, FolderLayout.MEDIA), FolderLayout.RECORDS.stream())
                .filter(data::has)
                .collect(Collectors.toUnmodifiableSet());
        return new FolderSnapshot(new Catalog(fingerprint.hex(), records, problems), found);
    }

    private Optional<DataFile> readFile(String name, long largestBytes) {
        if (!data.has(name)) return Optional.empty();
        DataFile file = data.read(name, largestBytes);
        fingerprint.add(file);
        return Optional.of(file);
    }

    private List<Candidate> candidates(String folder, SchemaRules schema, RecordCandidates.Check check) {
        DataFolder.Listing listing = data.list(folder);
        List<Candidate> candidates = RecordCandidates.read(data, listing.files(), schema, rules, check);
        candidates.forEach(candidate -> fingerprint.add(candidate.file()));
        problems.addAll(listing.problems());
        return candidates;
    }

    private List<Candidate> entryCandidates() {
        EntryRules entryRules = new EntryRules(media, exhibit.themeIds(), exhibit.kindIds());
        return candidates(FolderLayout.ENTRIES, ENTRY_SCHEMA, entryRules::check);
    }

    /** Entries name each other, so their links are checked after all entries have been read. */
    private List<Entry> entries(List<Candidate> candidates) {
        List<Entry> entries = bind(candidates, EntryRules.PRUNING, EntryBinding::entry);
        Map<String, Entry> byId = byId(entries, Entry::id);
        LinkRules links = new LinkRules(byId, stems(candidates));
        boolean mended = false;
        for (Candidate candidate : candidates) {
            Entry entry = byId.get(candidate.id());
            if (entry != null && !entry.ledTo().isEmpty()) mended |= links.check(candidate, entry);
        }
        candidates.forEach(candidate -> problems.addAll(candidate.problems()));
        return mended ? bind(candidates, EntryRules.PRUNING, EntryBinding::entry) : entries;
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        records.forEach(record -> byId.put(id.apply(record), record));
        return byId;
    }

    private static Set<String> numberIds(List<Series> series, List<AreaMap> maps) {
        return Stream.concat(series.stream().map(Series::id), maps.stream().map(AreaMap::id))
                .collect(Collectors.toSet());
    }

    private static Set<String> stems(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.file().stem()).collect(Collectors.toSet());
    }

    private static <T> List<T> bind(List<Candidate> candidates, Pruning pruning, Function<JsonNode, T> binding) {
        return candidates.parallelStream()
                .flatMap(candidate -> candidate.bound(pruning, binding).stream())
                .toList();
    }

    private <T> List<T> bindAndTell(List<Candidate> candidates, Pruning pruning, Function<JsonNode, T> binding) {
        List<T> records = bind(candidates, pruning, binding);
        candidates.forEach(candidate -> problems.addAll(candidate.problems()));
        return records;
    }

    /** The media files that the records name, in order of name. */
    private List<MediaFile> mediaFiles(
            Exhibit complete, List<Entry> entries, List<Story> stories, List<SystemTour> systems) {
        Stream<Exhibit.Introduction> introductions = Stream.concat(
                complete.eras().stream().map(Exhibit.Era::introduction),
                complete.themes().stream().map(Exhibit.Theme::introduction));
        return Stream.of(
                        introductions.map(Exhibit.Introduction::media),
                        Stream.of(complete.welcome().media()),
                        complete.welcome().ways().stream().map(Welcome.Way::media),
                        entries.stream().map(Entry::media),
                        stories.stream().map(Story::media),
                        systems.stream().map(SystemTour::media))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .map(Entry.Medium::file)
                .distinct()
                .sorted()
                .flatMap(file -> media.sound(file).stream())
                .toList();
    }
}
