package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import org.bluelamp.RunningApplication;
import org.bluelamp.catalog.CatalogSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionFreeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/timeline.json",
                "/api/v1/nothing",
                "/bluelamp/pages.css",
                "/bluelamp/fonts/source-serif-4/none.woff2",
                "/media/car.svg"
            })
    void whatAnEmbedLoads_mayBeReadByAnySite(String path) {
        assertThat(get(path, "Origin", "null").headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/entry/melbourne-wireless", "/actuator/health", "/apiary", "/embedded"})
    void everythingElse_mayBeReadByOurOwnPagesAlone(String path) {
        assertThat(get(path, "Origin", "https://example.org").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/bluelamp/pages.css, text/css;charset=UTF-8",
        "/bluelamp/palette.js, text/javascript;charset=UTF-8",
        "/bluelamp/favicon.svg, image/svg+xml",
        "/media/car.svg, image/svg+xml"
    })
    void assets_comeWithTheirTypeAndAnEtag(String path, String type) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void pagesStyles_holdTokensAndArticle_andLoadNothingForeign() {
        assertThat(get("/bluelamp/pages.css").body())
                .contains("--bl-paper:", ".bl-article {", ".bl-page {")
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("url(./files");
    }

    @Test
    void drawingOpenedByItself_runsNoScript() {
        assertThat(get("/media/car.svg")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("sandbox")
                .contains("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/notes.txt",
                "/media/none.svg",
                "/media",
                "/media/",
                "/media/.hidden.svg",
                "/media/../timeline.json",
                "/media/..%2Ftimeline.json",
                "/media/%2e%2e/timeline.json",
                "/media/car.svg/",
                "/media/car.svg%00.png",
                "/bluelamp/none.css",
                "/bluelamp/../../application.properties",
                "/bluelamp/fonts/",
                "/bluelamp/%2e%2e/%2e%2e/application.properties"
            })
    void otherFiles_canNotBeFetched(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Test Lamp\"");
    }

    @Test
    void robotsAndSiteMap_nameWholeAddresses() {
        String map = RunningApplication.address("/sitemap.xml").toString();
        assertThat(get("/robots.txt").body()).contains("Sitemap: " + map);
        assertThat(get("/sitemap.xml").body())
                .contains("<loc>" + RunningApplication.address("/entry/melbourne-wireless") + "</loc>")
                .contains("<loc>" + RunningApplication.address("/entry/motor-patrols") + "</loc>")
                .contains("<loc>" + RunningApplication.address("/glance") + "</loc>")
                .contains("<loc>" + RunningApplication.address("/stories") + "</loc>")
                .contains("<loc>" + RunningApplication.address("/stories/radio-car") + "</loc>")
                .doesNotContain("left-out");
    }

    @Test
    void health_tellsVersionAndProblems_andNothingElseIsExposed() {
        JsonNode catalog =
                JsonMapper.shared().readTree(get("/actuator/health").body()).at("/components/catalog");
        assertThat(catalog.at("/status").asString()).isEqualTo("UP");
        assertThat(catalog.at("/details/entries").asInt()).isEqualTo(3);
        assertThat(catalog.at("/details/version").asString())
                .isEqualTo(RunningApplication.context()
                        .getBean(CatalogSource.class)
                        .current()
                        .version());
        assertThat(catalog.at("/details/problems/0").asString()).contains("entries/left-out.json");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/beans").statusCode()).isEqualTo(404);
    }
}
