package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The numbers of the catalogue as JSON and as tables. */
class StatisticApiTest {
    @Test
    void series_comesWithPointsBreaksCaveatsAndSources() {
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
    void series_saysHowItIsReadAndDrawn() {
        JsonNode series = json("/api/v1/series/members.json");
        assertThat(series.at("/short/text").asString()).isEqualTo("Members");
        assertThat(series.at("/finding/text").asString()).startsWith("From 20 countries");
        assertThat(series.at("/shows/text").asString()).isEqualTo("Countries that sent a delegate.");
        assertThat(series.at("/limits/text").asString()).isEqualTo("Delegates are not members.");
        assertThat(series.at("/form").asString()).isEqualTo("step");
        assertThat(series.at("/scale").asString()).isEqualTo("linear");
        assertThat(series.at("/scaleReason/text").asString()).isEqualTo("The numbers are of one order.");
        assertThat(series.has("messages")).isTrue();
    }

    @Test
    void points_sayWhetherTheyAreEstimatesOrDisputed() {
        JsonNode points = json("/api/v1/series/members.json").at("/points");
        assertThat(points.at("/0/disputed").asBoolean()).isFalse();
        assertThat(points.at("/0/status").isMissingNode()).isTrue();
        assertThat(points.at("/1/disputed").asBoolean()).isTrue();
        assertThat(points.at("/2/disputed").asBoolean()).isTrue();
        assertThat(points.at("/2/status").asString()).isEqualTo("estimate");
    }

    @Test
    void annotations_nameEntriesInTimeOrder() {
        JsonNode annotations = json("/api/v1/series/members.json").at("/annotations");
        assertThat(annotations)
                .extracting(entry -> entry.at("/id").asString())
                .containsExactly("melbourne-wireless", "detroit-radio");
        assertThat(annotations.at("/1/title/text").asString()).isNotEmpty();
        assertThat(annotations.at("/1/date/earliest").asLong()).isEqualTo(-15244);
    }

    @Test
    void statistics_tellLicenceCitationAndPage() {
        JsonNode series = json("/api/v1/series/members.json");
        assertThat(series.at("/licence/id").asString()).isEqualTo("CC-BY-4.0");
        assertThat(series.at("/licence/address").asString()).isEqualTo("https://spdx.org/licenses/CC-BY-4.0.html");
        assertThat(series.at("/page").asString()).isEqualTo("/numbers/members");
        assertThat(series.at("/citation").asString())
                .matches("Test Lamp, “Member countries”, version [0-9a-f]{16},"
                        + " http://[^/]+/numbers/members \\(CC BY 4.0\\)");
    }

    @Test
    void map_comesWithValuesAreasAndSpells() {
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
    void areas_areNamedInTheLanguageAskedFor() {
        JsonNode map = json("/api/v1/maps/founders.json?lang=ar");
        assertThat(map.at("/values/0/name/language").asString()).isEqualTo("ar");
        assertThat(map.at("/values/0/name/text").asString()).isEqualTo("النمسا");
        assertThat(map.at("/values/1/name/language").asString()).isEqualTo("en");
    }

    @Test
    void lists_tellWhichStatisticsThereAre() {
        JsonNode series = json("/api/v1/series.json").at("/series/0");
        assertThat(series.at("/id").asString()).isEqualTo("members");
        assertThat(series.at("/short/text").asString()).isEqualTo("Members");
        assertThat(series.at("/span/edtf").asString()).isEqualTo("1923/1930");
        assertThat(series.at("/points").asInt()).isEqualTo(3);
        assertThat(series.at("/last/value").asDouble()).isEqualTo(24);
        JsonNode map = json("/api/v1/maps.json").at("/maps/0");
        assertThat(map.at("/id").asString()).isEqualTo("founders");
        assertThat(map.at("/values").asInt()).isEqualTo(3);
        assertThat(map.at("/spells").asBoolean()).isTrue();
    }

    @Test
    void seriesAsATable_hasARowForEachPoint_andNoFormula() {
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
    void byteOrderMark_isOnlyInTablesForSpreadsheets() {
        String plain = get("/api/v1/series/members.csv").body();

        assertThat(plain).startsWith("date,");
        assertThat(get("/api/v1/series/members.csv?bom=true").body()).isEqualTo("\uFEFF" + plain);
        assertThat(get("/api/v1/maps/founders.csv?bom=true").body()).startsWith("\uFEFFarea,");
        assertThat(get("/api/v1/maps/founders.csv?bom=nonsense").body()).startsWith("area,");
    }

    @Test
    void mapAsATable_hasARowForEachValue() {
        assertThat(get("/api/v1/maps/founders.csv").body().split("\r\n"))
                .hasSize(4)
                .contains("area,name,date,earliest,latest,value,unit,spells,note,sources")
                .anyMatch(row -> row.startsWith("AT,Austria,,,,1923,year,1923/1938; 1955/..,,"))
                .anyMatch(row -> row.startsWith("CZ SK,Czechoslovakia,,,,1923,year,,Drawn on today's two countries.,"));
    }
}
