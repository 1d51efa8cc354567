package org.bluelamp.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bluelamp.Exhibits;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.CatalogLoader;
import org.junit.jupiter.api.Test;

/**
 * Whatever linked data says is said by the definitions of schema.org: a type has the properties of its kind, and a property the
 * types that it expects. The tables are an excerpt of these definitions.
 */
class LinkedDataVocabularyTest {
    private static final Set<String> WORKS = Set.of(
            "Article",
            "Book",
            "Chapter",
            "CreativeWork",
            "Dataset",
            "DataDownload",
            "Legislation",
            "NewsArticle",
            "Report",
            "ScholarlyArticle",
            "Thesis",
            "WebPage",
            "WebSite");

    private static final Set<String> OF_WORKS = Set.of(
            "name",
            "headline",
            "description",
            "url",
            "inLanguage",
            "temporalCoverage",
            "image",
            "isPartOf",
            "about",
            "citation",
            "license",
            "version",
            "dateModified",
            "datePublished",
            "author",
            "creator",
            "publisher",
            "encodingFormat",
            "isAccessibleForFree");

    private static final Map<String, Set<String>> OF_OTHERS = Map.of(
            "Event", Set.of("name", "startDate", "location"),
            "Place", Set.of("name", "address", "geo"),
            "PostalAddress", Set.of("addressCountry"),
            "GeoCoordinates", Set.of("latitude", "longitude"),
            "Person", Set.of("name"),
            "Organization", Set.of("name"),
            "PropertyValue", Set.of("name", "unitText"),
            "Dataset", Set.of("variableMeasured", "distribution"),
            "DataDownload", Set.of("contentUrl"));

    /** Types that a property expects; all others are texts, numbers or addresses. */
    private static final Map<String, Set<String>> EXPECTED = Map.of(
            "isPartOf", WORKS,
            "citation", WORKS,
            "about", Set.of("Event"),
            "location", Set.of("Place"),
            "address", Set.of("PostalAddress"),
            "geo", Set.of("GeoCoordinates"),
            "author", Set.of("Person", "Organization"),
            "creator", Set.of("Person", "Organization"),
            "publisher", Set.of("Person", "Organization"),
            "variableMeasured", Set.of("PropertyValue"));

    @Test
    void everyPropertyBelongsToItsType_andHasAValueThatItExpects() {
        for (var exhibit : List.of(Exhibits.MADE_UP, Exhibits.CURATED)) {
            Catalog catalog = new CatalogLoader().load(exhibit);
            CitedWorks works =
                    new CitedWorks(catalog, new Addresses("/", catalog.exhibit(), "en"), "https://lamp.example");
            Stream.of(
                            catalog.entries().stream().map(entry -> LinkedData.of(works, entry)),
                            catalog.series().stream().map(series -> LinkedData.of(works, series)),
                            catalog.maps().stream().map(map -> LinkedData.of(works, map)))
                    .flatMap(things -> things)
                    .forEach(LinkedDataVocabularyTest::check);
        }
    }

    private static void check(Map<?, ?> thing) {
        String type = String.valueOf(thing.get("@type"));
        assertThat(WORKS.contains(type) || OF_OTHERS.containsKey(type)).as(type).isTrue();
        thing.forEach((name, value) -> {
            String property = String.valueOf(name);
            if (property.startsWith("@")) return;
            boolean belongs = OF_OTHERS.getOrDefault(type, Set.of()).contains(property)
                    || (WORKS.contains(type) && OF_WORKS.contains(property));
            assertThat(belongs).as(type + "." + property).isTrue();
            for (Object each : value instanceof List<?> list ? list : List.of(value)) check(property, each);
        });
    }

    private static void check(String property, Object value) {
        Set<String> expected =
                property.equals("distribution") ? Set.of("DataDownload") : EXPECTED.getOrDefault(property, Set.of());
        if (value instanceof Map<?, ?> thing) {
            assertThat(expected).as(property).contains(String.valueOf(thing.get("@type")));
            check(thing);
        } else {
            assertThat(expected).as(property + " is a thing, not " + value).isEmpty();
        }
    }
}
