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
import org.bluelamp.catalog.Holdings;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.media.MediaLibrary;
import org.bluelamp.catalog.model.About;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.PoliceSystem;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import org.bluelamp.catalog.read.Drafts.Draft;
import tools.jackson.databind.JsonNode;

/** One reading of a data folder: each sort of record after those that it names. */
final class FolderReading {
    private static final SchemaRules ENTRY_SCHEMA = SchemaRules.of("entry");
    private static final SchemaRules SERIES_SCHEMA = SchemaRules.of("series");
    private static final SchemaRules MAP_SCHEMA = SchemaRules.of("map");
    private static final SchemaRules STORY_SCHEMA = SchemaRules.of("story");
    private static final SchemaRules SYSTEM_SCHEMA = SchemaRules.of("system");

    private final DataFolder data;
    private final MediaRules media;
    private final Fingerprint fingerprint = new Fingerprint();
    private final List<Problem> problems = new ArrayList<>();
    private final SourceReader.Shelf shelf;
    private final ExhibitReader exhibit;
    private final RecordRules rules;

    /** @throws CatalogUnreadableException if {@code timeline.json} can't be used */
    FolderReading(DataFolder data, MediaLibrary library) {
        this.data = data;
        media = new MediaRules(data, library);
        shelf = readFile(FolderLayout.SOURCES, DataFolder.LARGEST_SOURCES_BYTES)
                .map(file -> SourceReader.read(file, problems))
                .orElseGet(() -> new SourceReader.Shelf(Map.of(), Set.of()));
        DataFile timeline = data.read(FolderLayout.EXHIBIT, DataFolder.LARGEST_RECORD_BYTES);
        exhibit = ExhibitReader.read(timeline, shelf, media, problems);
        fingerprint.add(timeline);
        rules = new RecordRules(exhibit.languages(), shelf.sources().keySet(), shelf.leftOut());
    }

    FolderSnapshot read() {
        List<Draft> entryDrafts = entryDrafts();
        List<Entry> entries = entries(entryDrafts);
        Map<String, Entry> entriesById = byId(entries, Entry::id);
        StatisticRules statistics = new StatisticRules(exhibit.themeIds(), entriesById.keySet(), stems(entryDrafts));
        List<Draft> seriesDrafts = drafts("series", SERIES_SCHEMA, statistics::checkSeries);
        List<Series> series = bindAndTell(seriesDrafts, SeriesBinding.PRUNING, SeriesBinding::series);
        Map<String, Series> seriesById = byId(series, Series::id);
        List<Draft> mapDrafts =
                drafts("maps", MAP_SCHEMA, (map, faults) -> statistics.checkMap(map, seriesById.keySet(), faults));
        List<AreaMap> maps = bindAndTell(mapDrafts, AreaMapBinding.PRUNING, AreaMapBinding::map);
        StoryRules storyRules = new StoryRules(
                entriesById, stems(entryDrafts), seriesById, stems(seriesDrafts), exhibit.themeIds(), media);
        List<Story> stories = bindAndTell(
                drafts("stories", STORY_SCHEMA, storyRules::check), StoryBinding.PRUNING, StoryBinding::story);
        SystemRules systemRules = new SystemRules(
                new SystemRules.Shelf("entries", entriesById.keySet(), stems(entryDrafts)),
                new SystemRules.Shelf("series", seriesById.keySet(), stems(seriesDrafts)),
                new SystemRules.Shelf("maps", byId(maps, AreaMap::id).keySet(), stems(mapDrafts)),
                exhibit.themeIds(),
                media);
        List<PoliceSystem> systems = bindAndTell(
                drafts("systems", SYSTEM_SCHEMA, systemRules::check), SystemBinding.PRUNING, SystemBinding::system);
        Optional<About> about = readFile(FolderLayout.ABOUT, DataFolder.LARGEST_RECORD_BYTES)
                .flatMap(file -> AboutReader.read(file, rules, problems));
        Exhibit complete = exhibit.complete(entries, exhibit.firstSeries(seriesById.keySet(), problems));
        List<MediaFile> mediaFiles = mediaFiles(complete, entries, stories, systems);
        Holdings holdings = new Holdings(
                complete, entries, shelf.sources().values(), series, maps, stories, systems, about, mediaFiles);
        mediaFiles.forEach(fingerprint::add);
        media.forgetOthers();
        Set<String> found = Stream.concat(
                        Stream.of(FolderLayout.SOURCES, FolderLayout.MEDIA), FolderLayout.RECORDS.stream())
                .filter(data::has)
                .collect(Collectors.toUnmodifiableSet());
        return new FolderSnapshot(new Catalog(fingerprint.hex(), holdings, problems), found);
    }

    private Optional<DataFile> readFile(String name, long largestBytes) {
        if (!data.has(name)) return Optional.empty();
        DataFile file = data.read(name, largestBytes);
        fingerprint.add(file);
        return Optional.of(file);
    }

    private List<Draft> drafts(String folder, SchemaRules schema, Drafts.Check check) {
        DataFolder.Listing listing = data.list(folder);
        List<Draft> drafts = Drafts.read(data, listing.files(), schema, rules, check);
        drafts.forEach(draft -> fingerprint.add(draft.file()));
        problems.addAll(listing.problems());
        return drafts;
    }

    private List<Draft> entryDrafts() {
        EntryRules entryRules = new EntryRules(media, exhibit.themeIds(), exhibit.kindIds());
        return drafts(FolderLayout.ENTRIES, ENTRY_SCHEMA, entryRules::check);
    }

    /** Entries name each other, so links are checked when it is known which of them stand. */
    private List<Entry> entries(List<Draft> drafts) {
        List<Entry> entries = bind(drafts, EntryBinding.PRUNING, EntryBinding::entry);
        Map<String, Entry> byId = byId(entries, Entry::id);
        LinkRules links = new LinkRules(byId, stems(drafts));
        boolean mended = false;
        for (Draft draft : drafts) {
            Entry entry = byId.get(draft.id());
            if (entry != null && !entry.ledTo().isEmpty()) mended |= links.check(draft, entry);
        }
        drafts.forEach(draft -> problems.addAll(draft.problems()));
        return mended ? bind(drafts, EntryBinding.PRUNING, EntryBinding::entry) : entries;
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        records.forEach(record -> byId.put(id.apply(record), record));
        return byId;
    }

    private static Set<String> stems(List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.file().stem()).collect(Collectors.toSet());
    }

    private static <T> List<T> bind(List<Draft> drafts, Pruning pruning, Function<JsonNode, T> binding) {
        return drafts.parallelStream()
                .flatMap(draft -> draft.bound(pruning, binding).stream())
                .toList();
    }

    private <T> List<T> bindAndTell(List<Draft> drafts, Pruning pruning, Function<JsonNode, T> binding) {
        List<T> records = bind(drafts, pruning, binding);
        drafts.forEach(draft -> problems.addAll(draft.problems()));
        return records;
    }

    /** The files that the records name which stand, in the order of their names. */
    private List<MediaFile> mediaFiles(
            Exhibit complete, List<Entry> entries, List<Story> stories, List<PoliceSystem> systems) {
        Stream<Exhibit.Introduction> introductions = Stream.concat(
                complete.eras().stream().map(Exhibit.Era::introduction),
                complete.themes().stream().map(Exhibit.Theme::introduction));
        return Stream.of(
                        introductions.map(Exhibit.Introduction::media),
                        entries.stream().map(Entry::media),
                        stories.stream().map(Story::media),
                        systems.stream().map(PoliceSystem::media))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .map(Entry.Medium::file)
                .distinct()
                .sorted()
                .flatMap(file -> media.sound(file).stream())
                .toList();
    }
}
