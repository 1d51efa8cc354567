package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.json;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The catalogue counted, as JSON. */
class GlanceApiTest {
    private static JsonNode glance(String query) {
        return json("/api/v1/glance.json" + query);
    }

    @Test
    void themes_haveACountForEachPeriod() {
        JsonNode glance = glance("");
        assertThat(glance.at("/entries").asInt()).isEqualTo(3);
        assertThat(glance.at("/periods")).hasSize(8);
        assertThat(glance.at("/periods/0").toString())
                .isEqualTo("{\"name\":\"1923\",\"from\":\"1923\",\"to\":\"1923\"}");
        assertThat(glance.at("/themes"))
                .hasSize(2)
                .allSatisfy(theme -> assertThat(theme.at("/counts")).hasSize(8));
        assertThat(glance.at("/themes/0/entries").asInt()).isEqualTo(2);
    }

    @Test
    void countries_haveTheYearsOfTheirEntries() {
        JsonNode glance = glance("");
        assertThat(glance.at("/countries/0/code").asString()).isEqualTo("AU");
        assertThat(glance.at("/countries/0/years").toString()).isEqualTo("[1923]");
        assertThat(glance.at("/messages").propertyNames()).contains("play", "count.one", "borders", "place");
    }

    @Test
    void sourcesAreCountedByKind_andDisputesNamed() {
        JsonNode glance = glance("");
        assertThat(glance.at("/sources")).hasSize(2);
        assertThat(glance.at("/disputes/0/entry").asString()).isEqualTo("melbourne-wireless");
        assertThat(glance.at("/disputes/0/period").asInt()).isZero();
        assertThat(glance.at("/disputes/0/question/text").asString()).isEqualTo("Who was first?");
    }

    @Test
    void names_areInTheLanguageAskedFor() {
        JsonNode glance = glance("?lang=ar");
        assertThat(glance.at("/direction").asString()).isEqualTo("rtl");
        assertThat(glance.at("/themes/0/name/language").asString()).isEqualTo("ar");
        String version = glance.at("/version").asString();
        assertThat(get("/api/v1/glance.json?v=" + version).headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
    }
}
