package org.bluelamp.catalog;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.media.ContentHash;
import org.bluelamp.catalog.media.MediaFile;
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
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.search.GroupSearch;
import org.bluelamp.catalog.search.GroupedResult;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.catalog.search.QueryEngine;
import org.bluelamp.catalog.search.Result;
import org.bluelamp.catalog.search.SearchSubject;
import org.bluelamp.catalog.search.SearchSubjects;

/** All records of an exhibit, read once: an immutable snapshot that all readers share. */
public final class Catalog {
    /** 32 bits of a hash are enough, since only the states of one exhibit are told apart. */
    private static final int MEDIA_VERSION_DIGITS = 8;

    private static final EdtfDate LAST = EdtfDate.parse("9999");

    private final String version;
    private final Exhibit exhibit;
    private final List<Entry> entries;
    private final Map<String, Entry> entriesById;
    private final EntryGraph graph;
    private final Map<String, Source> sources;
    private final Map<String, Series> series;
    private final Map<String, AreaMap> maps;
    private final Map<String, Story> stories;
    private final Map<String, SystemTour> systems;
    private final List<Lesson> lessons;
    private final Optional<About> about;
    private final List<Correction> corrections;
    private final Changes changes;
    private final Redirects redirects;
    private final KioskSettings kiosk;
    private final Map<String, MediaFile> media;
    private final String mediaVersion;
    private final List<Problem> problems;
    private final QueryEngine queries;
    private final GroupSearch search;

    /** @param problems what was left out of the records or is odd in them, and why */
    public Catalog(String version, CatalogRecords records, List<Problem> problems) {
        this.version = version;
        this.exhibit = records.exhibit();
        this.entries = records.entries().stream()
                .sorted(Comparator.comparing(Entry::date).thenComparing(Entry::id))
                .toList();
        this.entriesById = byId(this.entries, Entry::id);
        this.graph = new EntryGraph(this.entriesById);
        this.sources = byId(records.sources(), Source::id);
        this.series = byId(records.series(), Series::id);
        this.maps = byId(records.maps(), AreaMap::id);
        this.stories = byId(
                records.stories().stream()
                        .sorted(Comparator.comparing(Story::span).thenComparing(Story::id))
                        .toList(),
                Story::id);
        this.systems = byId(
                records.systems().stream()
                        .sorted(Comparator.comparing(this::beginning).thenComparing(SystemTour::id))
                        .toList(),
                SystemTour::id);
        this.lessons = records.lessons().stream()
                .sorted(Comparator.comparing(Lesson::id))
                .toList();
        this.about = records.about();
        this.corrections = List.copyOf(records.corrections());
        this.changes = records.changes();
        this.redirects = records.redirects();
        this.kiosk = records.kiosk();
        this.media = byId(records.media(), MediaFile::name);
        this.mediaVersion = versionOf(this.media.values());
        this.problems = List.copyOf(problems);
        this.queries = new QueryEngine(exhibit, this.entries, this.sources::get, this.graph::around);
        this.search = new GroupSearch(queries, this::subjects);
    }

    private List<SearchSubject> subjects() {
        return new SearchSubjects(exhibit.languages())
                .stories(stories.values())
                .systems(systems.values())
                .numbers(series.values())
                .numbers(maps.values())
                .placesOf(entries)
                .all();
    }

    private static String versionOf(Collection<MediaFile> media) {
        String all = media.stream()
                .map(file -> file.name() + ' ' + file.hash())
                .sorted()
                .collect(Collectors.joining("\n"));
        return HexFormat.of()
                .formatHex(ContentHash.of(all.getBytes(StandardCharsets.UTF_8)))
                .substring(0, MEDIA_VERSION_DIGITS);
    }

    private static <T> Map<String, T> byId(Collection<T> records, Function<T, String> id) {
        Map<String, T> byId = LinkedHashMap.newLinkedHashMap(records.size());
        records.forEach(record -> byId.put(id.apply(record), record));
        return Collections.unmodifiableMap(byId);
    }

    /** Hash of the content, 16 hexadecimal digits: it changes when a file that was read does, or the software. */
    public String version() {
        return version;
    }

    public Exhibit exhibit() {
        return exhibit;
    }

    /** All entries, in order of date, then id. */
    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entriesById.get(id));
    }

    /** Entries whose {@link Entry#ledTo} names an id, in time order. */
    public List<Entry> leadingTo(String id) {
        return graph.before(id);
    }

    /** The entries that an entry names in {@link Entry#ledTo}, in time order. */
    public List<Entry> ledTo(String id) {
        return graph.after(id);
    }

    /**
     * The thread of an entry, in time order: all entries that led to it, directly or through others, the entry itself,
     * and all that it led to; empty for an unknown id.
     */
    public List<Entry> thread(String id) {
        Set<String> ids = graph.around(id);
        return entries.stream().filter(entry -> ids.contains(entry.id())).toList();
    }

    /**
     * Reads a query from an address, as {@link Query#fromParameters} does; a thread that names no entry is ignored,
     * too.
     */
    public Query query(Map<String, List<String>> parameters) {
        Query query = Query.fromParameters(parameters, exhibit);
        return query.thread().filter(entriesById::containsKey).isPresent() ? query : query.withoutThread();
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The sources that some cites name, each once, in the order of the cites. */
    public Stream<Source> cited(Stream<Entry.Cite> cites) {
        return cites.map(Entry.Cite::source).distinct().flatMap(id -> source(id).stream());
    }

    /** All sources, in the order of {@code sources.json}. */
    public Collection<Source> sources() {
        return sources.values();
    }

    public Optional<Series> series(String id) {
        return Optional.ofNullable(series.get(id));
    }

    /** All series, in order of id. */
    public Collection<Series> series() {
        return series.values();
    }

    public Optional<AreaMap> map(String id) {
        return Optional.ofNullable(maps.get(id));
    }

    /** All maps, in order of id. */
    public Collection<AreaMap> maps() {
        return maps.values();
    }

    /** The series or the map with an id; no series of a catalogue has the id of a map. */
    public Optional<Statistic> statistic(String id) {
        return series(id).<Statistic>map(Function.identity()).or(() -> map(id));
    }

    /** The entries that the curators name as having moved the values of a series or a map, in time order. */
    public List<Entry> moved(Statistic statistic) {
        return statistic.explanation().entries().stream()
                .map(entriesById::get)
                .sorted(Comparator.comparing(Entry::date).thenComparing(Entry::id))
                .toList();
    }

    public Optional<Story> story(String id) {
        return Optional.ofNullable(stories.get(id));
    }

    /** All stories, in order of the time in which they begin, then id. */
    public Collection<Story> stories() {
        return stories.values();
    }

    /** The date of the earliest of a system's entries; a system without any comes last. */
    private EdtfDate beginning(SystemTour system) {
        return system.entries().stream()
                .map(entriesById::get)
                .map(Entry::date)
                .min(Comparator.naturalOrder())
                .orElse(LAST);
    }

    public Optional<SystemTour> system(String id) {
        return Optional.ofNullable(systems.get(id));
    }

    /** All systems, in the order of the earliest of their entries, then id. */
    public Collection<SystemTour> systems() {
        return systems.values();
    }

    /** The systems that an entry belongs to, in their order. */
    public List<SystemTour> systemsOf(String entry) {
        return systems.values().stream()
                .filter(system -> system.entries().contains(entry))
                .toList();
    }

    /** Lesson plans, in order of id. */
    public List<Lesson> lessons() {
        return lessons;
    }

    /** How the exhibit was made, as its own page says. */
    public Optional<About> about() {
        return about;
    }

    /** What entries got wrong, the latest correction first. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** When records were added and changed last, as far as that is known. */
    public Changes changes() {
        return changes;
    }

    /** The day of the last change or correction that is known. */
    public Optional<LocalDate> date() {
        return latest(changes.latest(), corrections.stream());
    }

    /** The day of an entry's last change or correction that is known. */
    public Optional<LocalDate> changed(Entry entry) {
        Optional<LocalDate> changed = changed("entries", entry.id());
        return latest(changed, corrections.stream().filter(each -> each.entry().equals(entry.id())));
    }

    /** The day of a statistic's last change that is known. */
    public Optional<LocalDate> changed(Statistic statistic) {
        return changed(statistic.folder(), statistic.id());
    }

    /** The day of a story's last change that is known. */
    public Optional<LocalDate> changed(Story story) {
        return changed("stories", story.id());
    }

    /** The day of a system's last change that is known. */
    public Optional<LocalDate> changed(SystemTour system) {
        return changed("systems", system.id());
    }

    private Optional<LocalDate> changed(String folder, String id) {
        return changes.of(folder, id).map(Changes.Days::changed);
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> changed, Stream<Correction> corrections) {
        Stream<LocalDate> corrected = corrections.map(
                correction -> LocalDate.ofEpochDay(correction.date().latestDay()));
        return Stream.concat(changed.stream(), corrected).max(Comparator.naturalOrder());
    }

    /** Where ids lead that the exhibit had once. */
    public Redirects redirects() {
        return redirects;
    }

    /** How the exhibit stands in a museum. */
    public KioskSettings kiosk() {
        return kiosk;
    }

    /** The drawing or picture with a file name, if a record names it and it is sound. */
    public Optional<MediaFile> media(String name) {
        return Optional.ofNullable(media.get(name));
    }

    /**
     * What tells the present content of a drawing or picture from any other of the same name, for addresses whose answer
     * may be kept for good. All have the same, since a document with one for each of hundreds could hardly be compressed.
     */
    public Optional<String> mediaVersion(String name) {
        return media(name).map(file -> mediaVersion);
    }

    /** How many pixels a picture has; empty for drawings, which have none. */
    public Optional<PictureSize> pictureSize(String name) {
        return media(name).flatMap(MediaFile::size).map(size -> new PictureSize(size.width(), size.height()));
    }

    /** All drawings and pictures, in order of name. */
    public Collection<MediaFile> media() {
        return media.values();
    }

    /** What was left out or is odd, and why. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What a query finds. A text of punctuation alone is ignored. The highlights are made when they are read from the
     * result.
     */
    public Result find(Query query) {
        return queries.find(query);
    }

    /**
     * Searches the whole exhibit, in groups.
     *
     * @param language BCP 47 tag
     */
    public GroupedResult search(String text, String language) {
        return search.find(text, language);
    }

    /** What such a search finds beside entries: stories, systems, numbers and places, group by group. */
    public List<SearchSubject> searchSubjects() {
        return search.subjects();
    }

    /** Builds the search index of the default language, which otherwise the first search would have to wait for. */
    public void prepareSearch() {
        queries.prepare(exhibit.languages().getFirst());
    }
}
