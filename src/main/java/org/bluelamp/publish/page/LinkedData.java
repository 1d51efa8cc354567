package org.bluelamp.publish.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.Site;

/**
 * Writes an entry for search engines in the vocabulary of schema.org: an Article about an Event, with its sources as
 * citations.
 */
final class LinkedData {
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

    /** JSON-LD that holds no character which HTML would read as markup. */
    static String of(Catalog catalog, Entry entry, String language, Site site) {
        String address = site.whole(site.addresses(catalog.exhibit(), language).entry(entry.id()));
        Map<String, Object> article = typed("Article");
        article.put("@id", address);
        article.put("url", address);
        article.put("headline", InlineText.plain(entry.title(), language));
        article.put("description", InlineText.plain(entry.lede(), language));
        article.put("inLanguage", language);
        article.put("temporalCoverage", temporalCoverage(entry.date()));
        List<String> images = entry.media().stream()
                .map(medium -> site.whole(site.medium(medium.file())))
                .toList();
        if (!images.isEmpty()) {
            article.put("image", images);
        }
        Map<String, Object> exhibit = typed("WebSite");
        exhibit.put("name", InlineText.plain(catalog.exhibit().title(), language));
        exhibit.put(
                "url", site.whole(site.addresses(catalog.exhibit(), language).timeline()));
        article.put("isPartOf", exhibit);
        article.put("about", event(entry, language));
        article.put(
                "citation",
                entry.cites()
                        .map(Entry.Cite::source)
                        .distinct()
                        .flatMap(id -> catalog.source(id).stream())
                        .map(LinkedData::citation)
                        .toList());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(article);
        return escape(Json.text(document));
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
        if (!source.authors().isEmpty()) {
            work.put("author", source.authors());
        }
        source.containerTitle().ifPresent(container -> {
            Map<String, Object> whole = typed("CreativeWork");
            whole.put("name", container);
            work.put("isPartOf", whole);
        });
        source.publisher().ifPresent(publisher -> work.put("publisher", publisher));
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

    /**
     * Writes {@code <}, {@code >}, {@code &} and the line ends of Unicode as JSON escapes, so that no text can end the
     * script element.
     */
    private static String escape(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        json.chars().forEach(character -> {
            if ("<>&\u00a0\u2028\u2029".indexOf(character) >= 0) {
                safe.append(String.format("\\u%04x", character));
            } else {
                safe.append((char) character);
            }
        });
        return safe.toString();
    }
}
