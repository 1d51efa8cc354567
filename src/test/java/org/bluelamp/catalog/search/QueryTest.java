package org.bluelamp.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.search.QueryBuilder.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.model.Welcome;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final Exhibit EXHIBIT = exhibit("en", "fr");

    private static Exhibit exhibit(String... languages) {
        return new Exhibit(
                Text.english("T"),
                Text.english(""),
                EdtfDate.parse("1900/2000"),
                List.of(),
                List.of(new Exhibit.Theme("radio", Text.english("R")), new Exhibit.Theme("cars", Text.english("C"))),
                List.of(new Exhibit.Kind("law", Text.english("L"))),
                List.of(languages),
                Optional.empty(),
                Optional.empty(),
                Welcome.NONE);
    }

    private static Query read(Map<String, List<String>> parameters) {
        return Query.fromParameters(parameters, EXHIBIT);
    }

    @Test
    void noParameters_askForAll_andAllHasNone() {
        assertThat(read(Map.of())).isEqualTo(Query.ALL);
        assertThat(Query.ALL.toParameters()).isEmpty();
    }

    @Test
    void fullQuery_toParametersAndBack_isTheSame() {
        Query query = query().window("1923", "1930-05-06")
                .themes("radio", "cars")
                .kinds("law")
                .countries("GB", "AU")
                .sources("primary", "news")
                .build()
                .withThread("patrol-wireless")
                .withText("police radio")
                .withLanguage("fr");

        assertThat(query.toParameters())
                .containsExactly(
                        Map.entry("from", List.of("1923")),
                        Map.entry("to", List.of("1930-05-06")),
                        Map.entry("theme", List.of("cars", "radio")),
                        Map.entry("kind", List.of("law")),
                        Map.entry("country", List.of("AU", "GB")),
                        Map.entry("source", List.of("news", "primary")),
                        Map.entry("thread", List.of("patrol-wireless")),
                        Map.entry("q", List.of("police radio")),
                        Map.entry("lang", List.of("fr")));
        assertThat(read(query.toParameters())).isEqualTo(query);
    }

    @Test
    void nonsense_isIgnored() {
        assertThat(read(Map.of(
                        "from", List.of("yesterday"),
                        "to", List.of("1923/1925"),
                        "theme", List.of("", "nothing", "<script>"),
                        "kind", Arrays.asList((String) null),
                        "country", List.of("Germany", "1!"),
                        "thread", List.of("<script>", "No such", ""),
                        "q", List.of(" \u0000\n "),
                        "lang", List.of("xx"),
                        "utm_source", List.of("x"))))
                .isEqualTo(Query.ALL);
    }

    @Test
    void window_thatEndsBeforeItBegins_isIgnoredWhole() {
        assertThat(read(Map.of("from", List.of("1950"), "to", List.of("1923")))).isEqualTo(Query.ALL);
        assertThat(read(Map.of("from", List.of("1950"), "to", List.of("1950"))).from())
                .isPresent();
    }

    @Test
    void kindsOfSource_areThoseOfTheData_othersAreIgnored() {
        assertThat(read(Map.of("source", List.of("news", "NEWS", "rumour", "", "<script>")))
                        .sources())
                .containsExactly("news");
    }

    @Test
    void countries_inLowerCase_areRead() {
        assertThat(read(Map.of("country", List.of("gb"))).countries()).containsExactly("GB");
    }

    @Test
    void longText_isCut() {
        assertThat(read(Map.of("q", List.of("x".repeat(10_000)))).text()).hasSize(200);
    }

    @Test
    void defaultLanguageOtherThanEnglish_needsTheExhibit() {
        Exhibit french = exhibit("fr", "en");

        assertThat(Query.fromParameters(Map.of(), french).language()).isEqualTo("fr");
        assertThat(Query.ALL.toParameters(french)).containsExactly(Map.entry("lang", List.of("en")));
        assertThat(Query.ALL.withLanguage("fr").toParameters(french)).isEmpty();
    }

    @Property
    void anyParameters_giveAQueryThatComesBack(
            @ForAll List<String> from, @ForAll List<String> theme, @ForAll List<String> q) {
        Query query = read(Map.of("from", from, "theme", theme, "q", q));

        assertThat(read(query.toParameters())).isEqualTo(query);
    }

    @Test
    void query_serialised_comesBackEqual() throws Exception {
        Query query = query().window("1923", "1930")
                .themes("radio")
                .sources("news")
                .build()
                .withThread("a");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(query);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(query);
        }
    }
}
