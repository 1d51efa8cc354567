package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The numbers of the catalogue as JSON and as tables. */
class StatisticApiTest {
    @Test
    @DisplayName("a series comes with its points, breaks, caveats and sources")
    void series() {
        JsonNode series = json("/api/v1/series/members.json");
        assertThat(series.at("/points"))
                .extracting(point -> point.at("/value").asDouble())
                .containsExactly(20.0, 25.0, 24.0);
        assertThat(series.at("/quantity").asString()).isEqualTo("count");
        assertThat(series.at("/breaks/0").asString()).isEqualTo("1929");
        assertThat(series.at("/caveats/0/text").asString()).isEqualTo("Counted at year's end.");
        assertThat(series.at("/sources"))
                .extracting(source -> source.at("/id").asString())
                .containsExactly("scott-1928", "otago-1923");
    }

    @Test
    @DisplayName("a series says how it is read and drawn, with the words of the chart")
    void explanation() {
        JsonNode series = json("/api/v1/series/members.json");
        assertThat(series.at("/finding/text").asString()).startsWith("From 20 countries");
        assertThat(series.at("/shows/text").asString()).isEqualTo("Countries that sent a delegate.");
        assertThat(series.at("/limits/text").asString()).isEqualTo("Delegates are not members.");
        assertThat(series.at("/form").asString()).isEqualTo("step");
        assertThat(series.at("/scale").asString()).isEqualTo("linear");
        assertThat(series.at("/scaleReason/text").asString()).isEqualTo("The numbers are of one order.");
        assertThat(series.has("messages")).isTrue();
    }

    @Test
    @DisplayName("points that are estimates or that sources disagree on say so")
    void status() {
        JsonNode points = json("/api/v1/series/members.json").at("/points");
        assertThat(points.at("/0/disputed").asBoolean()).isFalse();
        assertThat(points.at("/0/status").isMissingNode()).isTrue();
        assertThat(points.at("/1/disputed").asBoolean()).isTrue();
        assertThat(points.at("/2/disputed").asBoolean()).isTrue();
        assertThat(points.at("/2/status").asString()).isEqualTo("estimate");
    }

    @Test
    @DisplayName("entries that moved the number are named in time order")
    void annotations() {
        JsonNode annotations = json("/api/v1/series/members.json").at("/annotations");
        assertThat(annotations)
                .extracting(entry -> entry.at("/id").asString())
                .containsExactly("melbourne-wireless", "detroit-radio");
        assertThat(annotations.at("/1/title/text").asString()).isNotEmpty();
        assertThat(annotations.at("/1/date/earliest").asLong()).isEqualTo(-15244);
    }

    @Test
    @DisplayName("numbers tell their licence, how to cite them and the page that shows them")
    void reuse() {
        JsonNode series = json("/api/v1/series/members.json");
        assertThat(series.at("/licence/id").asString()).isEqualTo("CC-BY-4.0");
        assertThat(series.at("/licence/address").asString()).isEqualTo("https://spdx.org/licenses/CC-BY-4.0.html");
        assertThat(series.at("/page").asString()).isEqualTo("/numbers/members");
        assertThat(series.at("/citation").asString())
                .matches("Test Lamp, “Member countries”, version [0-9a-f]{16},"
                        + " http://[^/]+/numbers/members \\(CC BY 4.0\\)");
    }

    @Test
    @DisplayName("a map comes with values, areas with their numbers and names, and spells in words")
    void map() {
        JsonNode map = json("/api/v1/maps/founders.json");
        assertThat(map.at("/ground").asString()).isEqualTo("world");
        assertThat(map.at("/quantity").asString()).isEqualTo("year");
        assertThat(map.at("/values/0/areas/0/code").asString()).isEqualTo("AT");
        assertThat(map.at("/values/0/areas/0/number").asString()).isEqualTo("040");
        assertThat(map.at("/values/0/name/text").asString()).isEqualTo("Austria");
        assertThat(map.at("/values/0/spells/1/edtf").asString()).isEqualTo("1955/..");
        assertThat(map.at("/values/0/spells/1/phrase").asString()).isEqualTo("since 1955");
        assertThat(map.at("/values/1/area")).extracting(JsonNode::asString).containsExactly("CZ", "SK");
        assertThat(map.at("/values/1/name/text").asString()).isEqualTo("Czechoslovakia");
        assertThat(map.at("/values/2/areas")).isEmpty();
        assertThat(map.at("/caveats/0/text").asString()).isEqualTo("Delegates, not members.");
        assertThat(map.has("messages")).isTrue();
    }

    @Test
    @DisplayName("in another language areas are named in it")
    void areasInAnotherLanguage() {
        JsonNode map = json("/api/v1/maps/founders.json?lang=ar");
        assertThat(map.at("/values/0/name/language").asString()).isEqualTo("ar");
        assertThat(map.at("/values/0/name/text").asString()).isEqualTo("النمسا");
        assertThat(map.at("/values/1/name/language").asString()).isEqualTo("en");
    }

    @Test
    @DisplayName("the lists tell what series and maps there are, and how much is in them")
    void lists() {
        JsonNode series = json("/api/v1/series.json").at("/series/0");
        assertThat(series.at("/id").asString()).isEqualTo("members");
        assertThat(series.at("/span/edtf").asString()).isEqualTo("1923/1930");
        assertThat(series.at("/points").asInt()).isEqualTo(3);
        assertThat(series.at("/last/value").asDouble()).isEqualTo(24);
        JsonNode map = json("/api/v1/maps.json").at("/maps/0");
        assertThat(map.at("/id").asString()).isEqualTo("founders");
        assertThat(map.at("/values").asInt()).isEqualTo(3);
        assertThat(map.at("/spells").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("a series as a table has a row for each point, and no cell that a spreadsheet would run")
    void seriesTable() {
        HttpResponse<String> table = get("/api/v1/series/members.csv");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;header=present;charset=UTF-8");
        assertThat(table.body()).isEqualTo("""
                        date,earliest,latest,value,unit,status,note,sources
                        1923,1923-01-01,1923-12-31,20,countries,,,SCOTT
                        1930,1930-01-01,1930-12-31,25,countries,,a later count,SCOTT
                        1930,1930-01-01,1930-12-31,24,countries,estimate,"'=SUM(A1:A2), ""about"" two dozen",OTAGO
                        """.replace(
                        "SCOTT", "\"Radio for \"\"cruisers\"\" & boats: 2 < 3 'sets' <https://radio.example/1928>\"")
                .replace("OTAGO", "The Modern Sleuth <https://paperspast.example/ODT?a=1&b=2>")
                .replace("\n", "\r\n"));
    }

    @Test
    @DisplayName("a table that the page offers begins with a byte order mark, one for programs doesn't")
    void byteOrderMark() {
        String plain = get("/api/v1/series/members.csv").body();

        assertThat(plain).startsWith("date,");
        assertThat(get("/api/v1/series/members.csv?bom=true").body()).isEqualTo("\uFEFF" + plain);
        assertThat(get("/api/v1/maps/founders.csv?bom=true").body()).startsWith("\uFEFFarea,");
        assertThat(get("/api/v1/maps/founders.csv?bom=nonsense").body()).startsWith("area,");
    }

    @Test
    @DisplayName("a map as a table has a row for each value, areas by their codes")
    void mapTable() {
        assertThat(get("/api/v1/maps/founders.csv").body().split("\r\n"))
                .hasSize(4)
                .contains("area,name,date,earliest,latest,value,unit,spells,note,sources")
                .anyMatch(row -> row.startsWith("AT,Austria,,,,1923,year,1923/1938; 1955/..,,"))
                .anyMatch(row -> row.startsWith("CZ SK,Czechoslovakia,,,,1923,year,,Drawn on today's two countries.,"));
    }
}
