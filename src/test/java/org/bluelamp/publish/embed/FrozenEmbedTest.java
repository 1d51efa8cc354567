package org.bluelamp.publish.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluelamp.Exhibits;
import org.bluelamp.RunningApplication;
import org.bluelamp.catalog.CatalogSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A version is kept, the exhibit is edited and served anew, by a second server of the same folder. */
class FrozenEmbedTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final List<String> KEPT = List.of(
            "api/v1/timeline.json",
            "api/v1/timeline.json?lang=ar",
            "api/v1/cards.json",
            "api/v1/search.json",
            "api/v1/glance.json",
            "api/v1/sources.json",
            "api/v1/entries/first-lamp.html",
            "api/v1/entries/first-lamp.html?lang=ar&thread=lamp-law",
            "api/v1/entries/lamp-law.html?thread=first-lamp",
            "api/v1/stories/singing-lamp.html",
            "api/v1/systems/relay.html",
            "api/v1/numbers/harbours.html",
            "api/v1/series/harbours.csv",
            "api/v1/series/harbours.csv?bom=true",
            "media/harbour.svg",
            "media/small/128/harbour.svg.png",
            "media/beam.png");

    @TempDir
    private static Path temp;

    private static ConfigurableApplicationContext before;
    private static ConfigurableApplicationContext after;
    private static String version;
    private static JsonNode handedOut;
    private static final Map<String, byte[]> LIVING = new LinkedHashMap<>();

    @BeforeAll
    static void keepThenEdit() throws Exception {
        Path data = Exhibits.copy(Exhibits.MADE_UP, temp.resolve("data"));
        Path frozen = temp.resolve("frozen");
        before = RunningApplication.start(data, frozen);
        version = before.getBean(CatalogSource.class).current().version();
        for (String path : KEPT) LIVING.put(path, get(before, "/" + path).body());
        handedOut = handOut(before);
        Path edited = Exhibits.copy(data, temp.resolve("edited"));
        Path entry = edited.resolve("entries/first-lamp.json");
        Files.writeString(entry, Files.readString(entry).replaceFirst("(\"title\": \\{\\s*\"en\": \")", "$1Edited: "));
        Files.writeString(
                edited.resolve("media/harbour.svg"), Files.readString(edited.resolve("media/harbour.svg")) + "\n");
        after = RunningApplication.start(edited, frozen);
    }

    @AfterAll
    static void close() {
        before.close();
        after.close();
    }

    /** Asks until the version is kept, as the dialog does. */
    private static JsonNode handOut(ConfigurableApplicationContext application) throws Exception {
        JsonNode answer;
        do {
            answer = JsonMapper.shared()
                    .readTree(get(application, "/embed/frozen.json").body());
        } while (answer.at("/state").asString().equals("being-kept"));
        return answer;
    }

    private static HttpResponse<byte[]> get(ConfigurableApplicationContext application, String path, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningApplication.origin(application) + path));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> frozen(String path, String... headers) throws Exception {
        return get(after, "/embed/v/" + version + path, headers);
    }

    private static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(
                new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8),
                answer.uri().toString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    @Test
    void handingOut_saysWhereTheVersionIs() {
        assertThat(handedOut.at("/state").asString()).isEqualTo("kept");
        assertThat(handedOut.at("/version").asString()).isEqualTo(version);
        assertThat(handedOut.at("/address").asString()).isEqualTo("embed/v/" + version + "/");
    }

    @Test
    void keptVersion_answersByteForByteWhatWasAnsweredThen_whileTheExhibitHasChanged() throws Exception {
        for (Map.Entry<String, byte[]> living : LIVING.entrySet()) {
            HttpResponse<byte[]> answer = frozen("/" + living.getKey());
            assertThat(answer.statusCode()).as(living.getKey()).isEqualTo(200);
            assertThat(answer.body()).as(living.getKey()).isEqualTo(living.getValue());
            assertThat(header(answer, "Cache-Control")).contains("immutable");
            assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(frozen("/" + living.getKey(), "If-None-Match", header(answer, "ETag"))
                            .statusCode())
                    .isEqualTo(304);
        }
        assertThat(get(after, "/api/v1/timeline.json").body()).isNotEqualTo(LIVING.get("api/v1/timeline.json"));
        assertThat(get(after, "/media/harbour.svg").body()).isNotEqualTo(LIVING.get("media/harbour.svg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/list",
                "/entry/first-lamp",
                "/story/singing-lamp",
                "/numbers/harbours",
                "/systems/relay"
            })
    void page_readsWhatItShowsWithinTheVersion_andItsScriptFromTheApplication(String path) throws Exception {
        HttpResponse<byte[]> answer = frozen(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        String body = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(body).contains("version=\"" + version + "\"").doesNotContain("Edited: ");
        Document page = page(answer);
        String root = RunningApplication.origin(after) + "/";
        assertThat(page.baseUri()).isEqualTo(root + "embed/v/" + version + "/");
        assertThat(page.select("link[rel=stylesheet]").first().absUrl("href")).startsWith(root + "bluelamp/embed");
        assertThat(page.select("bl-exhibit").first().absUrl("full"))
                .startsWith(root)
                .doesNotContain("/embed");
        page.select("link[rel=preload][as=fetch]")
                .forEach(link -> assertThat(status(link.absUrl("href"))).isEqualTo(200));
        page.select("main li a").forEach(link -> assertThat(link.absUrl("href")).startsWith(root + "embed/v/"));
    }

    private static int status(String address) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void page_speaksTheLanguageAndPaletteThatAreAskedFor() throws Exception {
        Document page = page(frozen("/entry/first-lamp?lang=ar&palette=day"));
        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("html").attr("data-palette")).isEqualTo("day");
    }

    @Test
    void subjectThatTheVersionLacks_showsItsTimelineWithALine() throws Exception {
        HttpResponse<byte[]> answer = frozen("/entry/no-such-lamp");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page(answer).select("bl-exhibit").attr("notice")).isNotEmpty();
        assertThat(page(answer).select("bl-exhibit").attr("version")).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "/stories/singing-lamp?step=2, /stories/singing-lamp?step=2",
        "/about, /about",
        "//evil.example/x, /evil.example/x",
        "/bluelamp/embed.css?v=1, /bluelamp/embed.css?v=1"
    })
    void anyOtherPath_leadsToTheExhibitOfToday(String path, String to) throws Exception {
        HttpResponse<byte[]> answer = frozen(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo(to);
    }

    @Test
    void versionThatIsNotKept_isGone_andTheExhibitOfTodayStandsInItsPlace() throws Exception {
        HttpResponse<byte[]> answer = get(after, "/embed/v/0123456789abcdef/entry/first-lamp");
        assertThat(answer.statusCode()).isEqualTo(410);
        Document page = page(answer);
        assertThat(page.select("bl-exhibit").attr("notice")).contains("not kept");
        assertThat(page.select("bl-exhibit").attr("subject")).isEqualTo("first-lamp");
        assertThat(page.select("main a").eachText()).isNotEmpty();
        for (String path : List.of("/api/v1/timeline.json", "/media/harbour.svg")) {
            HttpResponse<byte[]> document = get(after, "/embed/v/0123456789abcdef" + path);
            assertThat(document.statusCode()).isEqualTo(410);
            assertThat(header(document, "Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/v/nonsense/",
                "/embed/v/%30123456789abcdef",
                "/embed/v/x/api/v1/timeline.json",
                "/embed/v"
            })
    void whatIsNoVersion_isNotFound(String path) throws Exception {
        assertThat(get(after, path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/none.json",
                "/api/v1/../../manifest.json",
                "/api/%2e%2e/manifest.json",
                "/media/none.svg",
                "/media/..%2Fmanifest.json",
                "/api/v1/views.json"
            })
    void nameThatTheVersionLacks_isNotFoundInIt(String path) throws Exception {
        assertThat(frozen(path).statusCode()).isIn(302, 400, 404);
        assertThat(new String(frozen(path).body(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("\"format\"");
    }

    @Test
    void drawingOfAVersion_runsNoScript() throws Exception {
        assertThat(frozen("/media/harbour.svg").headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
    }
}
