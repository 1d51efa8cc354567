package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.json;
import static org.bluelamp.RunningApplication.send;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** How the API answers, whatever it is asked for: what isn't there, what is known already, what may be kept. */
class ApiAnswersTest {
    private static final String TIMELINE = "/api/v1/timeline.json";

    @ParameterizedTest
    @CsvSource({
        "/api/v1/stories/radio-cars.json, The nearest ids are radio-car",
        "/api/v1/entries/melborne-wireless.json, The nearest ids are melbourne-wireless",
        "/api/v1/entries/%3Cscript%3E.json, There is no entry with this id.",
        "/api/v1/series/none.json, There is no series with this id.",
        "/api/v1/series/members1.csv, The nearest ids are members",
        "/api/v1/maps/members.json, There is no map with this id.",
        "/api/v1/maps/founder.csv, The nearest ids are founders",
        "/api/v1/nothing, /api/v1/openapi.json lists what there is.",
        "/api/v1/timeline, /api/v1/openapi.json lists what there is.",
        "/api, /api/v1/openapi.json lists what there is."
    })
    void missingDocument_isAProblemWithARemedy(String path, String detail) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/detail").asString())
                .contains(detail);
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void overlongQueryAndOtherMethods_areRefusedWithAProblem() {
        HttpResponse<String> tooLong = get(TIMELINE + "?q=" + "a".repeat(2001));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        HttpResponse<String> post = send("POST", TIMELINE);
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(post.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(send("DELETE", "/api/v1/nothing").statusCode()).isEqualTo(405);
    }

    @Test
    void etag_isTheSameForTheSameQuestion() {
        String etag = etag(TIMELINE + "?theme=mobility&theme=communications&q=");
        assertThat(etag).matches("\"[0-9a-f]{16}\"");
        assertThat(etag(TIMELINE + "?theme=communications&theme=mobility&nonsense=1"))
                .isEqualTo(etag);
        assertThat(etag(TIMELINE + "?theme=mobility")).isNotEqualTo(etag);
        assertThat(get(TIMELINE + "?theme=mobility", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    private static String etag(String path) {
        return get(path).headers().firstValue("ETag").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TIMELINE,
                "/api/v1/entries/melbourne-wireless.json",
                "/api/v1/sources.json",
                "/api/v1/stories.json",
                "/api/v1/stories/radio-car.json",
                "/api/v1/series.json",
                "/api/v1/series/members.json",
                "/api/v1/series/members.csv",
                "/api/v1/maps.json",
                "/api/v1/maps/founders.json",
                "/api/v1/maps/founders.csv",
                "/api/v1/openapi.json"
            })
    void everyDocument_answersAKnownEtagWith304_andHeadWithoutABody(String path) {
        String etag = etag(path);
        HttpResponse<String> again = get(path, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send("HEAD", path).headers().firstValue("ETag")).hasValue(etag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TIMELINE,
                "/api/v1/series/members.json",
                "/api/v1/series/members.csv",
                "/api/v1/maps/founders.json"
            })
    void addressWithThePresentVersion_neverChanges(String path) {
        String version = json(TIMELINE).at("/version").asString();
        assertThat(cacheControl(path)).isEqualTo("max-age=0, public, s-maxage=60, stale-if-error=86400");
        assertThat(cacheControl(path + "?v=0123456789abcdef")).isEqualTo("no-cache");
        assertThat(cacheControl(path + "?v=" + version)).isEqualTo("max-age=31536000, public, immutable");
    }

    private static String cacheControl(String path) {
        return get(path).headers().firstValue("Cache-Control").orElseThrow();
    }

    @Test
    void compressedAnswer_hasAnEtagOfItsOwn() {
        HttpResponse<String> plain = get("/api/v1/openapi.json");
        HttpResponse<String> compressed = get("/api/v1/openapi.json", "Accept-Encoding", "br, gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("ETag").orElseThrow())
                .isEqualTo(plain.headers().firstValue("ETag").orElseThrow().replaceFirst("\"$", "-gzip\""));
        assertThat(get("/api/v1/openapi.json", "Accept-Encoding", "gzip;q=0")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }
}
