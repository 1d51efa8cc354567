package org.bluelamp.publish.api;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.Site;

/**
 * The documents of a catalogue in one language. The controllers answer with them, and who takes the exhibit along (a
 * frozen version, a site of files) gets all that a page may ask for.
 */
public final class ApiDocuments {
    private static final String ROOT = "api/v1/";

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
                                document("glance.json", this::glance),
                                document("sources.json", this::sources),
                                document("series.json", this::seriesList),
                                document("maps.json", this::mapList),
                                document("stories.json", this::stories)),
                        catalog.entries().stream()
                                .map(entry -> document("entries/" + entry.id() + ".json", () -> entry(entry))),
                        catalog.series().stream().flatMap(this::documentsOf),
                        catalog.maps().stream().flatMap(this::documentsOf),
                        catalog.stories().stream()
                                .map(story -> document("stories/" + story.id() + ".json", () -> story(story))))
                .flatMap(part -> part);
    }

    private Stream<Document> documentsOf(Series series) {
        String name = "series/" + series.id();
        return Stream.concat(
                Stream.of(document(name + ".json", () -> series(series))), tables(name + ".csv", () -> table(series)));
    }

    private Stream<Document> documentsOf(AreaMap map) {
        String name = "maps/" + map.id();
        return Stream.concat(
                Stream.of(document(name + ".json", () -> map(map))), tables(name + ".csv", () -> table(map)));
    }

    private static Document document(String name, Supplier<Representation> content) {
        return new Document(ROOT + name, Map.of(), content);
    }

    private static Stream<Document> tables(String name, Supplier<Csv> table) {
        return Stream.of(
                document(name, () -> table.get().plain()),
                new Document(
                        ROOT + name, Map.of("bom", "true"), () -> table.get().forSpreadsheets()));
    }

    Representation timeline(Query query) {
        return Json.representation(TimelineDocument.of(catalog, query, language));
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

    Representation story(Story story) {
        return Json.representation(StoryDocument.of(catalog, story, language, site));
    }
}
