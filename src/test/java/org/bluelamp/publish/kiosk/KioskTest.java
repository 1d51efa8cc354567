package org.bluelamp.publish.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KioskTest {
    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path).body());
    }

    @Test
    void page_beginsNoSession_isRevalidated_andStandsInNoFrame() {
        HttpResponse<String> answer = get("/kiosk");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "form-action 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("fullscreen=()");
    }

    @Test
    void page_hasThePaletteOfTheSettings_andNoWholeAddress() {
        HttpResponse<String> answer = get("/kiosk");
        Document page = Jsoup.parse(answer.body());

        assertThat(page.selectFirst("html").attr("data-palette")).isEqualTo("night");
        assertThat(page.selectFirst("bl-kiosk").attr("src")).startsWith("api/v1/kiosk.json?v=");
        assertThat(answer.body()).doesNotContain("http://", "https://", "<style", "style=");
    }

    @Test
    void settings_haveTheirDefaults_wordsAndLanguages() {
        JsonNode settings = json("/api/v1/kiosk.json");

        assertThat(settings.at("/idle").asInt()).isEqualTo(60);
        assertThat(settings.at("/countdown").asInt()).isEqualTo(20);
        assertThat(settings.at("/messages").propertyNames())
                .contains("kiosk.begin", "shell.away", "story.play", "entry-panel.close");
        for (JsonNode language : settings.at("/languages")) {
            JsonNode there = json("/" + language.at("/document").asString());
            assertThat(there.at("/language").asString())
                    .isEqualTo(language.at("/tag").asString());
        }
    }

    @Test
    void listOfFiles_namesEachWithItsHash_andAllAreAnswered() throws NoSuchAlgorithmException {
        JsonNode list = json("/kiosk/version.json");
        List<String> addresses = new ArrayList<>();
        for (JsonNode file : list.at("/files")) {
            String url = file.at("/url").asString();
            addresses.add(url);
            if (url.endsWith(".png") || url.endsWith(".jpg") || url.endsWith(".woff2")) continue;
            HttpResponse<String> answer = get("/" + url);
            assertThat(answer.statusCode()).as(url).isEqualTo(200);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            assertThat(bytes.length).as(url).isEqualTo(file.at("/bytes").asInt());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(url)
                    .isEqualTo(file.at("/sha256").asString());
        }
        assertThat(list.at("/version").asString()).matches("[0-9a-f]{16}");
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .contains(
                        "kiosk",
                        "api/v1/kiosk.json",
                        "api/v1/timeline.json",
                        "api/v1/cards.json",
                        "api/v1/welcome.json",
                        "api/v1/entries/melbourne-wireless.html",
                        "media/car.svg")
                .noneMatch(url -> url.contains("thread=") || url.endsWith(".csv"));
    }

    @Test
    void listOfFiles_isAnsweredWith304_whileNothingChanges() {
        HttpResponse<String> first = get("/kiosk/version.json");
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(get("/kiosk/version.json", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }
}
