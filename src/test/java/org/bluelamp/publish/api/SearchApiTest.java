package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchApiTest {
    private static final String SEARCH = "/api/v1/search";

    private static JsonNode group(JsonNode answer, String kind) {
        return answer.at("/groups")
                .valueStream()
                .filter(group -> group.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hits_comeInGroupsWithTheirPages() {
        JsonNode answer = json(SEARCH + "?q=radio");
        assertThat(answer.at("/groups"))
                .extracting(group -> group.at("/kind").asString())
                .containsExactly("entries", "stories", "systems", "numbers", "places");
        JsonNode entry = group(answer, "entries").at("/hits/0");
        assertThat(entry.at("/address").asString())
                .isEqualTo("entry/" + entry.at("/id").asString());
        assertThat(entry.at("/note/text").asString()).isNotEmpty();
        assertThat(entry.at("/highlight/ranges")).isNotEmpty();
        JsonNode story = group(answer, "stories");
        assertThat(story.at("/total").asInt()).isPositive();
        assertThat(story.at("/hits/0/address").asString()).isEqualTo("stories/radio-car");
        assertThat(answer.at("/messages/nothing").asString()).contains("{text}");
        assertThat(answer.at("/stories").asString()).isEqualTo("stories");
    }

    @Test
    void place_leadsToTheListOfItsEntries_andNamesItsFilter() {
        JsonNode places = group(json(SEARCH + "?q=Melbourne,%20Australia"), "places");
        assertThat(places.at("/hits/0/address").asString()).startsWith("list?country=AU&q=Melbourne");
        assertThat(places.at("/hits/0/place/country").asString()).isEqualTo("AU");
        JsonNode country = group(json(SEARCH + "?q=Australia&lang=ar"), "places");
        assertThat(country.at("/hits")).isNotEmpty();
        JsonNode arabic = group(json(SEARCH + "?q=%D8%A3%D8%B3%D8%AA%D8%B1%D8%A7%D9%84%D9%8A%D8%A7&lang=ar"), "places");
        assertThat(arabic.at("/hits/0/address").asString()).isEqualTo("list?country=AU&lang=ar");
        assertThat(arabic.at("/hits/0/place/text").asString()).isEmpty();
    }

    @Test
    void hitsAreBounded_andCountedInFull() {
        JsonNode answer = json(SEARCH + "?q=the");
        assertThat(answer.at("/groups")).allSatisfy(group -> {
            assertThat(group.at("/hits").size()).isLessThanOrEqualTo(5);
            assertThat(group.at("/total").asInt())
                    .isGreaterThanOrEqualTo(group.at("/hits").size());
        });
    }

    @Test
    void answer_hasAnETag_andNeedsNoSession() {
        HttpResponse<String> answer = get(SEARCH + "?q=radio");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%20%09", "?radio"})
    void withoutWords_theProblemSaysSo(String query) {
        HttpResponse<String> answer = get(SEARCH + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/detail").asString())
                .contains("q=radio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=...",
                "?q=%22%27%28%5B*~%2B",
                "?q=%3Cscript%3E",
                "?q=%F0%9F%92%A1",
                "?q=a&lang=xx",
                "?q=a&q=b"
            })
    void nonsense_findsNothingOrLittle_andBreaksNothing(String query) {
        assertThat(get(SEARCH + query).statusCode()).isEqualTo(200);
    }

    @Test
    void longText_isReadInPart_aLongQueryRefused() {
        assertThat(json(SEARCH + "?q=" + "a".repeat(900)).at("/text").asString())
                .hasSize(200);
        assertThat(get(SEARCH + "?q=" + "a".repeat(5000)).statusCode()).isEqualTo(400);
    }
}
