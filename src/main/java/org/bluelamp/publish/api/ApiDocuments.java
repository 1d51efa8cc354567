package org.bluelamp.publish.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.html.Fragments;
import org.bluelamp.publish.http.CsvFile;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.Site;
import org.bluelamp.table.Csv;
import org.springframework.util.function.SingletonSupplier;

/**
 * The documents of a catalogue in one language. The controllers answer with them, and who takes the exhibit along (a
 * frozen version, a site of files) gets all that a page may ask for.
 */
public final class ApiDocuments {
    private static final String ROOT = "api/v1/";

    /**
     * The longest thread whose entries are told within it. Of a longer one each entry is told for itself, because the
     * number of these documents grows with the square of the length.
     */
    private static final int LONGEST_THREAD = 50;

    private final Catalog catalog;
    private final String language;
    private final Site site;

    /** @param site the addresses in documents are on it */
    public ApiDocuments(Catalog catalog, String language, Site site) {
        this.catalog = catalog;
        this.language = language;
        this.site = site;
    }

    /**
     * A document and where it is answered.
     *
     * @param path within the application
     * @param parameters of its address, without the language and the version
     * @param content makes it
     */
    public record Document(String path, Map<String, String> parameters, Supplier<Representation> content) {}

    /**
     * Every document that a page may ask for, one at a time. A page filters the whole timeline itself, so there is one
     * timeline and no answer to a query.
     */
    public Stream<Document> all() {
        return Stream.of(
                        Stream.of(
                                document("timeline.json", () -> timeline(catalog.query(Map.of()))),
                                document("cards.json", this::cards),
                                document("search.json", this::search),
                                document("glance.json", this::glance),
                                document("sources.json", this::sources),
                                document("series.json", this::seriesList),
                                document("maps.json", this::mapList),
                                document("stories.json", this::stories),
                                document("welcome.json", this::welcome)),
                        catalog.entries().stream().flatMap(this::documentsOf),
                        catalog.series().stream().flatMap(this::documentsOf),
                        catalog.maps().stream().flatMap(this::documentsOf),
                        catalog.stories().stream().flatMap(this::documentsOf),
                        catalog.systems().stream()
                                .map(system -> document("systems/" + system.id() + ".html", () -> systemHtml(system))))
                .flatMap(part -> part);
    }

    private Stream<Document> documentsOf(Entry entry) {
        String name = "entries/" + entry.id();
        Fragments fragments = new Fragments(catalog, language);
        // Making an article takes longer than all else, and each thread of the entry needs it.
        Supplier<String> article = SingletonSupplier.of(() -> fragments.entryArticle(entry));
        Stream<Optional<String>> shown =
                Stream.concat(Stream.of(Optional.empty()), threads(entry).map(Optional::of));
        return Stream.concat(
                Stream.of(document(name + ".json", () -> entry(entry))),
                shown.map(thread -> new Document(
                        ROOT + name + ".html",
                        thread.map(id -> Map.of("thread", id)).orElseGet(Map::of),
                        () -> Html.representation(article.get() + fragments.entrySteps(entry, thread)))));
    }

    /** The threads that an entry is part of, by the entries whose threads they are. */
    private Stream<String> threads(Entry entry) {
        return catalog.thread(entry.id()).stream()
                .map(Entry::id)
                .filter(id -> catalog.thread(id).size() <= LONGEST_THREAD);
    }

    private Stream<Document> documentsOf(Series series) {
        String name = "series/" + series.id();
        return Stream.concat(
                Stream.of(document(name + ".json", () -> series(series)), page(series)),
                tables(name + ".csv", () -> table(series)));
    }

    private Stream<Document> documentsOf(AreaMap map) {
        String name = "maps/" + map.id();
        return Stream.concat(
                Stream.of(document(name + ".json", () -> map(map)), page(map)),
                tables(name + ".csv", () -> table(map)));
    }

    private Stream<Document> documentsOf(Story story) {
        String name = "stories/" + story.id();
        return Stream.of(
                document(name + ".json", () -> story(story)), document(name + ".html", () -> storyHtml(story)));
    }

    private Document page(Statistic statistic) {
        return document("numbers/" + statistic.id() + ".html", () -> statisticHtml(statistic));
    }

    private static Document document(String name, Supplier<Representation> content) {
        return new Document(ROOT + name, Map.of(), content);
    }

    private static Stream<Document> tables(String name, Supplier<Csv> table) {
        return Stream.of(
                document(name, () -> CsvFile.plain(table.get())),
                new Document(ROOT + name, Map.of("bom", "true"), () -> CsvFile.forSpreadsheets(table.get())));
    }

    Representation timeline(Query query) {
        return Json.representation(TimelineDocument.of(catalog, query, language));
    }

    Representation cards() {
        return Json.representation(CardsDocument.of(catalog, language));
    }

    Representation search() {
        return Json.representation(SearchDocument.of(catalog, language));
    }

    /** What words find in the whole exhibit. */
    Representation search(String text) {
        return Json.representation(SearchAnswer.of(catalog, text, language));
    }

    Representation glance() {
        return Json.representation(GlanceDocument.of(catalog, language));
    }

    /** All sources as one CSL-JSON array, fit for Zotero. */
    Representation sources() {
        return Json.representation(ApiTypes.csl(catalog.sources()));
    }

    Representation entry(Entry entry) {
        return Json.representation(EntryDocument.of(catalog, entry, language, site));
    }

    Representation seriesList() {
        return Json.representation(SeriesListDocument.of(catalog, language, site));
    }

    Representation series(Series series) {
        return Json.representation(SeriesDocument.of(catalog, series, language, site));
    }

    Csv table(Series series) {
        return StatisticTable.of(catalog, series, language);
    }

    Csv table(AreaMap map) {
        return StatisticTable.of(catalog, map, language);
    }

    Representation mapList() {
        return Json.representation(MapListDocument.of(catalog, language, site));
    }

    Representation map(AreaMap map) {
        return Json.representation(MapDocument.of(catalog, map, language, site));
    }

    Representation stories() {
        return Json.representation(StoryListDocument.of(catalog, language, site));
    }

    Representation welcome() {
        return Json.representation(WelcomeDocument.of(catalog, language, site));
    }

    Representation story(Story story) {
        return Json.representation(StoryDocument.of(catalog, story, language, site));
    }

    /** @param thread id of an entry whose thread this one is part of */
    Representation entryHtml(Entry entry, Optional<String> thread) {
        return Html.representation(new Fragments(catalog, language).entry(entry, thread));
    }

    Representation storyHtml(Story story) {
        return Html.representation(new Fragments(catalog, language).story(story));
    }

    Representation systemHtml(SystemTour system) {
        return Html.representation(new Fragments(catalog, language).system(system));
    }

    Representation statisticHtml(Statistic statistic) {
        return Html.representation(new Fragments(catalog, language).statistic(statistic));
    }
}
