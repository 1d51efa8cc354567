package org.bluelamp.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.DataFolder.DataFile;
import org.bluelamp.catalog.Drafts.Draft;
import tools.jackson.databind.JsonNode;

/**
 * Reads a data folder: {@code timeline.json}, {@code about.json}, {@code sources.json} and the files of {@code entries},
 * {@code series}, {@code maps} and {@code stories}.
 *
 * <p>Other folders are left alone; all but {@code timeline.json} may be missing. Every problem is told, and the least is
 * left out that can't stand:
 *
 * <ul>
 *   <li>a cite without its source, a quote that is too long, a translation, a medium, a place, a link to another entry
 *       goes alone;
 *   <li>a statement, a figure, a point of a series, a value of a map goes if it is broken or none of its cites stands;
 *   <li>a dispute goes whole, because one side of it alone would mislead;
 *   <li>an entry goes if its id, date, theme, kind, significance, title or lede is broken or no statement of it stands;
 *   <li>a statement of an introduction and a paragraph of {@code about.json} go alone;
 *   <li>a series or a map goes if anything else of it is broken, caveats, limits and breaks included; what it shows, its
 *       finding and its scale go alone;
 *   <li>a step of a story goes if its entry or series is not there, its window has not two known ends, its text is broken
 *       or none of the cites that it has stands;
 *   <li>a story goes if its id, title or lede is broken or no step of it stands; its theme goes alone.
 * </ul>
 *
 * <p>Texts that are too long, unknown fields and an id that is not the file's name are told, and the entry stands.
 */
public final class CatalogLoader {
    private static final SchemaRules ENTRY_SCHEMA = SchemaRules.of("entry");
    private static final SchemaRules SERIES_SCHEMA = SchemaRules.of("series");
    private static final SchemaRules MAP_SCHEMA = SchemaRules.of("map");
    private static final SchemaRules STORY_SCHEMA = SchemaRules.of("story");

    /**
     * Reads a folder whole.
     *
     * @throws CatalogUnreadableException if {@code timeline.json} is missing, is no JSON or has no title or theme
     */
    public Catalog load(Path folder) {
        DataFolder data = new DataFolder(folder);
        Fingerprint fingerprint = new Fingerprint();
        List<Problem> problems = new ArrayList<>();
        SourceReader.Shelf shelf = shelf(data, fingerprint, problems);
        MediaRules media = new MediaRules(data);
        DataFile timelineFile = data.read(ExhibitReader.FILE, DataFolder.LARGEST_RECORD_BYTES);
        ExhibitReader exhibit = ExhibitReader.read(timelineFile, shelf, media, problems);
        fingerprint.add(timelineFile);
        RecordRules rules = new RecordRules(exhibit.languages(), shelf.sources().keySet(), shelf.leftOut());
        EntryRules entryRules = new EntryRules(media, exhibit.themeIds(), exhibit.kindIds());
        List<Draft> entryDrafts = drafts(data, "entries", ENTRY_SCHEMA, rules, entryRules::check, problems);
        List<Entry> entries = entries(entryDrafts, problems);
        Map<String, Entry> entriesById = byId(entries, Entry::id);
        StatisticRules statisticRules =
                new StatisticRules(exhibit.themeIds(), entriesById.keySet(), stems(entryDrafts));
        List<Draft> seriesDrafts = drafts(data, "series", SERIES_SCHEMA, rules, statisticRules::checkSeries, problems);
        List<Series> series = bind(seriesDrafts, SeriesBinding.PRUNING, SeriesBinding::series);
        Map<String, Series> seriesById = byId(series, Series::id);
        Drafts.Check mapCheck = (map, faults) -> statisticRules.checkMap(map, seriesById.keySet(), faults);
        List<Draft> mapDrafts = drafts(data, "maps", MAP_SCHEMA, rules, mapCheck, problems);
        List<AreaMap> maps = bind(mapDrafts, AreaMapBinding.PRUNING, AreaMapBinding::map);
        StoryRules storyRules = new StoryRules(
                entriesById, stems(entryDrafts), seriesById, stems(seriesDrafts), exhibit.themeIds(), media);
        List<Draft> storyDrafts = drafts(data, "stories", STORY_SCHEMA, rules, storyRules::check, problems);
        List<Story> stories = bind(storyDrafts, StoryBinding.PRUNING, StoryBinding::story);
        Stream.of(seriesDrafts, mapDrafts, storyDrafts)
                .flatMap(List::stream)
                .forEach(draft -> problems.addAll(draft.problems()));
        Stream.of(entryDrafts, seriesDrafts, mapDrafts, storyDrafts)
                .flatMap(List::stream)
                .forEach(draft -> fingerprint.add(draft.file()));
        Optional<About> about = about(data, rules, fingerprint, problems);
        Exhibit complete = exhibit.complete(entries);
        addMedia(data, complete, entries, stories, fingerprint);
        return new Catalog(
                fingerprint.hex(), complete, entries, shelf.sources().values(), series, maps, stories, about, problems);
    }

    private static Optional<About> about(
            DataFolder data, RecordRules rules, Fingerprint fingerprint, List<Problem> problems) {
        if (!data.has(AboutReader.FILE)) return Optional.empty();
        DataFile file = data.read(AboutReader.FILE, DataFolder.LARGEST_RECORD_BYTES);
        fingerprint.add(file);
        return AboutReader.read(file, rules, problems);
    }

    private static SourceReader.Shelf shelf(DataFolder data, Fingerprint fingerprint, List<Problem> problems) {
        if (!data.has(SourceReader.FILE)) return new SourceReader.Shelf(Map.of(), Set.of());
        DataFile file = data.read(SourceReader.FILE, DataFolder.LARGEST_SOURCES_BYTES);
        fingerprint.add(file);
        return SourceReader.read(file, problems);
    }

    private static List<Draft> drafts(
            DataFolder data,
            String folder,
            SchemaRules schema,
            RecordRules rules,
            Drafts.Check check,
            List<Problem> problems) {
        try {
            return Drafts.read(data, folder, schema, rules, check);
        } catch (IOException e) {
            problems.add(new Problem(folder, "", "the folder can't be read (" + e + ").", "Check its rights."));
            return List.of();
        }
    }

    private static List<Entry> entries(List<Draft> drafts, List<Problem> problems) {
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
                .flatMap(draft -> draft.sound(pruning).stream())
                .map(binding)
                .toList();
    }

    private static void addMedia(
            DataFolder data, Exhibit exhibit, List<Entry> entries, List<Story> stories, Fingerprint fingerprint) {
        Stream<Exhibit.Introduction> introductions = Stream.concat(
                exhibit.eras().stream().map(Exhibit.Era::introduction),
                exhibit.themes().stream().map(Exhibit.Theme::introduction));
        Stream.of(
                        introductions.map(Exhibit.Introduction::media),
                        entries.stream().map(Entry::media),
                        stories.stream().map(Story::media))
                .flatMap(media -> media)
                .flatMap(List::stream)
                .map(Entry.Medium::file)
                .distinct()
                .sorted()
                .forEach(file -> {
                    String name = MediaRules.FOLDER + "/" + file;
                    try {
                        fingerprint.add(name, Files.readAllBytes(data.resolve(name)));
                    } catch (IOException e) {
                        fingerprint.add(name, new byte[0]);
                    }
                });
    }
}
