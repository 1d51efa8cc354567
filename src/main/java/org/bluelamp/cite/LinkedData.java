package org.bluelamp.cite;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.html.InlineText;

/**
 * Writes entries and numbers for search engines in the vocabulary of schema.org: an Article about an Event, and a Dataset,
 * each with its sources as citations.
 */
public final class LinkedData {
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?");

    private static final Map<String, String> TYPES = Map.of(
            "article-newspaper", "NewsArticle",
            "article-magazine", "Article",
            "article-journal", "ScholarlyArticle",
            "book", "Book",
            "chapter", "Chapter",
            "report", "Report",
            "webpage", "WebPage",
            "legislation", "Legislation",
            "thesis", "Thesis",
            "dataset", "Dataset");

    private LinkedData() {}

    /** @param works with whole addresses */
    public static Map<String, Object> of(CitedWorks works, Entry entry) {
        Catalog catalog = works.catalog();
        Addresses addresses = works.addresses();
        String language = addresses.language();
        String address = works.origin() + addresses.entry(entry.id());
        Map<String, Object> article = document("Article", address);
        article.put("headline", InlineText.plain(entry.title(), language));
        article.put("description", InlineText.plain(entry.lede(), language));
        article.put("inLanguage", language);
        article.put("temporalCoverage", temporalCoverage(entry.date()));
        List<String> images = entry.media().stream()
                .map(medium -> works.origin() + addresses.medium(medium.file()))
                .toList();
        if (!images.isEmpty()) {
            article.put("image", images);
        }
        Map<String, Object> exhibit = typed("WebSite");
        exhibit.put("name", InlineText.plain(catalog.exhibit().title(), language));
        exhibit.put("url", works.origin() + addresses.timeline());
        article.put("isPartOf", exhibit);
        article.put("about", event(entry, language));
        article.put("citation", citations(catalog, entry.cites()));
        catalog.exhibit()
                .licence()
                .ifPresent(licence -> article.put("license", licence.address().toString()));
        article.put("version", catalog.version());
        catalog.changed(entry).ifPresent(day -> article.put("dateModified", day.toString()));
        return article;
    }

    /** A series or a map as a Dataset, with the files in which it can be had. */
    public static Map<String, Object> of(CitedWorks works, Statistic statistic) {
        Catalog catalog = works.catalog();
        Addresses addresses = works.addresses();
        String language = addresses.language();
        String address = works.origin() + addresses.statistic(statistic.id());
        Map<String, Object> dataset = document("Dataset", address);
        dataset.put("name", InlineText.plain(statistic.title(), language));
        dataset.put(
                "description",
                Stream.concat(statistic.explanation().shows().stream(), statistic.caveats().stream())
                        .map(text -> InlineText.plain(text, language))
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(" "),
                                text -> text.isEmpty() ? InlineText.plain(statistic.heading(), language) : text)));
        dataset.put("inLanguage", language);
        dataset.put("version", catalog.version());
        catalog.changed(statistic).ifPresent(day -> dataset.put("dateModified", day.toString()));
        time(statistic).ifPresent(date -> dataset.put("temporalCoverage", temporalCoverage(date)));
        Map<String, Object> variable = named("PropertyValue", InlineText.plain(statistic.title(), language));
        variable.put("unitText", InlineText.plain(statistic.unit(), language));
        dataset.put("variableMeasured", variable);
        catalog.exhibit()
                .licence()
                .ifPresent(licence -> dataset.put("license", licence.address().toString()));
        dataset.put(
                "creator",
                named("Organization", InlineText.plain(catalog.exhibit().title(), language)));
        dataset.put("isAccessibleForFree", true);
        dataset.put(
                "distribution",
                Stream.of("csv", "json")
                        .map(format -> download(
                                works.origin()
                                        + addresses.file(statistic.folder(), statistic.id() + "." + format, Map.of()),
                                format))
                        .toList());
        dataset.put("citation", citations(catalog, statistic.cites()));
        return dataset;
    }

    private static Optional<EdtfDate> time(Statistic statistic) {
        return switch (statistic) {
            case Series series -> Optional.of(series.span());
            case AreaMap map -> map.date();
        };
    }

    private static Map<String, Object> download(String address, String format) {
        Map<String, Object> download = typed("DataDownload");
        download.put("encodingFormat", format.equals("csv") ? "text/csv" : "application/json");
        download.put("contentUrl", address);
        return download;
    }

    private static List<Map<String, Object>> citations(Catalog catalog, Stream<Entry.Cite> cites) {
        return catalog.cited(cites).map(LinkedData::citation).toList();
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = typed(type);
        thing.put("name", name);
        return thing;
    }

    private static boolean isInstitution(Source source, String name) {
        return source.csl()
                .path("author")
                .valueStream()
                .anyMatch(author -> author.path("literal").asString("").equals(name));
    }

    /** What stands alone, at an address of its own. */
    private static Map<String, Object> document(String type, String address) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(typed(type));
        document.put("@id", address);
        document.put("url", address);
        return document;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static Map<String, Object> event(Entry entry, String language) {
        Map<String, Object> event = typed("Event");
        event.put("name", InlineText.plain(entry.title(), language));
        isoDate(entry.date()).ifPresent(date -> event.put("startDate", date));
        entry.place().ifPresent(place -> {
            Map<String, Object> location = typed("Place");
            location.put("name", InlineText.plain(place.name(), language));
            Map<String, Object> address = typed("PostalAddress");
            address.put("addressCountry", place.country());
            location.put("address", address);
            if (place.latitude().isPresent() && place.longitude().isPresent()) {
                Map<String, Object> coordinates = typed("GeoCoordinates");
                coordinates.put("latitude", place.latitude().get());
                coordinates.put("longitude", place.longitude().get());
                location.put("geo", coordinates);
            }
            event.put("location", location);
        });
        return event;
    }

    private static Map<String, Object> citation(Source source) {
        Map<String, Object> work = typed(TYPES.getOrDefault(source.type(), "CreativeWork"));
        work.put("name", source.title());
        List<Map<String, Object>> authors = source.authors().stream()
                .map(name -> named(isInstitution(source, name) ? "Organization" : "Person", name))
                .toList();
        if (!authors.isEmpty()) {
            work.put("author", authors);
        }
        source.containerTitle().ifPresent(container -> work.put("isPartOf", named("CreativeWork", container)));
        source.publisher().ifPresent(publisher -> work.put("publisher", named("Organization", publisher)));
        source.issued().flatMap(LinkedData::isoDate).ifPresent(date -> work.put("datePublished", date));
        source.language().ifPresent(language -> work.put("inLanguage", language));
        source.address().map(URI::toString).ifPresent(address -> work.put("url", address));
        return work;
    }

    /**
     * An EDTF date in ISO 8601, as exactly as it is known: one date or an interval, without the qualifiers "about" and
     * "possibly", which ISO 8601 lacks.
     */
    static String temporalCoverage(EdtfDate date) {
        String start = IsoDates.first(date.start());
        String end = IsoDates.last(date.end());
        return date.isInterval() || !start.equals(end) ? start + "/" + end : start;
    }

    private static Optional<String> isoDate(EdtfDate date) {
        return Optional.of(temporalCoverage(date))
                .filter(text -> ISO_DATE.matcher(text).matches());
    }
}
