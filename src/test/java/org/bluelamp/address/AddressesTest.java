package org.bluelamp.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogFixture;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.catalog.search.QueryBuilder;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final Catalog CATALOG = CatalogFixture.of(List.of("en", "ar"), List.of(), List.of());
    private static final Addresses ENGLISH = Addresses.relative(CATALOG.exhibit(), "en");
    private static final Addresses ARABIC = Addresses.relative(CATALOG.exhibit(), "ar");
    private static final Addresses MUSEUM = new Addresses("/museum/", CATALOG.exhibit(), "ar");

    @Test
    void addressInTheFirstLanguage_namesNoLanguage() {
        assertThat(ENGLISH.timeline()).isEqualTo(".");
        assertThat(ENGLISH.entryInTimeline("a")).isEqualTo(".?entry=a");
        assertThat(ENGLISH.threadInTimeline("a")).isEqualTo(".?entry=a&thread=a");
        assertThat(ENGLISH.entry("a")).isEqualTo("entry/a");
        assertThat(ENGLISH.statistic("a", Map.of("scale", "log"))).isEqualTo("numbers/a?scale=log");
        assertThat(ENGLISH.view("", Map.of("entry", List.of("a")))).isEqualTo("?entry=a");
        assertThat(ENGLISH.entries(1)).isEqualTo("entries");
        assertThat(ENGLISH.entries(2)).isEqualTo("entries?page=2");
    }

    @Test
    void addressInAnotherLanguage_namesItLast_butBeforeThePart() {
        assertThat(ARABIC.timeline()).isEqualTo(".?lang=ar");
        assertThat(ARABIC.entryInTimeline("a")).isEqualTo(".?entry=a&lang=ar");
        assertThat(ARABIC.story("a")).isEqualTo("stories/a?lang=ar");
        assertThat(ARABIC.file("series", "a.csv", Map.of("bom", "true")))
                .isEqualTo("api/v1/series/a.csv?bom=true&lang=ar");
        assertThat(ARABIC.entries(2)).isEqualTo("entries?lang=ar&page=2");
        assertThat(ARABIC.medium("car.svg")).isEqualTo("media/car.svg");
    }

    @Test
    void addressWithARoot_beginsWithIt() {
        assertThat(MUSEUM.timeline()).isEqualTo("/museum/?lang=ar");
        assertThat(MUSEUM.theme("a")).isEqualTo("/museum/theme/a?lang=ar");
        assertThat(MUSEUM.medium("car.svg")).isEqualTo("/museum/media/car.svg");
    }

    @Test
    void window_namesTheEndsThatItHas() {
        assertThat(Addresses.window(EdtfDate.parse("1923~/1930"))).isEqualTo(Map.of("from", "1923~", "to", "1930"));
        assertThat(Addresses.window(EdtfDate.parse("1923/.."))).isEqualTo(Map.of("from", "1923"));
    }

    @Test
    void addresses_encodeAllThatIsNotTheirs() {
        Addresses strange = Addresses.relative(CATALOG.exhibit(), "a&b");
        Map<String, String> dates = new LinkedHashMap<>();
        dates.put("from", "1923%");
        dates.put("to", "1930?");

        assertThat(Stream.of(
                                strange.entry("a/b c"),
                                strange.era("a/b c"),
                                strange.theme("a/b c"),
                                strange.story("a/b c"),
                                strange.statistic("a/b c"),
                                strange.system("a/b c"))
                        .map(address -> address.substring(address.indexOf('/') + 1)))
                .containsOnly("a%2Fb%20c?lang=a%26b");
        assertThat(strange.medium("ä?.svg")).isEqualTo("media/%C3%A4%3F.svg");
        assertThat(ENGLISH.timeline(dates)).isEqualTo(".?from=1923%25&to=1930%3F");
        assertThat(ENGLISH.view("list", Map.of("q", List.of("a+b é")))).isEqualTo("list?q=a%2Bb%20%C3%A9");
    }

    @Test
    void documents_nameTheVersion_andSortTheirParameters() {
        DocumentAddresses documents = new DocumentAddresses(CATALOG, "ar");
        Query query = QueryBuilder.query().themes("z", "a").build().withLanguage("ar");

        assertThat(documents.series("a")).isEqualTo("api/v1/series/a.json?lang=ar&v=0123456789abcdef");
        assertThat(documents.map("a")).isEqualTo("api/v1/maps/a.json?lang=ar&v=0123456789abcdef");
        assertThat(documents.glance()).isEqualTo("api/v1/glance.json?lang=ar&v=0123456789abcdef");
        assertThat(documents.timeline(query))
                .isEqualTo("api/v1/timeline.json?lang=ar&theme=a&theme=z&v=0123456789abcdef");
    }
}
