package org.bluelamp.publish.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The relay between a screen and a phone, over real connections to a site that phones can reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelayTest {
    private static final String SITE = "http://museum.example";
    private static final long PATIENCE_S = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext application;

    @BeforeAll
    void start() {
        application = RunningApplication.startKiosk(Path.of("target/no-kiosk"), 0, "--bluelamp.public-address=" + SITE);
    }

    @AfterAll
    void stop() {
        application.close();
    }

    private URI address(String path) {
        return URI.create(RunningApplication.origin(application) + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/present/relay/" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Reads a stream of events as a page does. */
    private final class Stream implements AutoCloseable {
        private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final HttpResponse<InputStream> answer;

        Stream(String key) throws IOException, InterruptedException {
            answer = client.send(
                    HttpRequest.newBuilder(address("/present/relay/events?key=" + key))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            Thread.ofPlatform().daemon().start(this::read);
        }

        private void read() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                String event = "";
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event:")) event = line.substring(6).strip();
                    if (line.startsWith("data:")) {
                        heard.add(event + " " + line.substring(5).strip());
                    }
                }
            } catch (IOException closed) {
                // The test has heard enough.
            }
            heard.add("over");
        }

        /** Skips what comes before. */
        String waitFor(String beginning) throws InterruptedException {
            for (; ; ) {
                String next = heard.poll(PATIENCE_S, TimeUnit.SECONDS);
                assertThat(next).as("something that begins with %s", beginning).isNotNull();
                if (next.startsWith(beginning)) return next;
            }
        }

        @Override
        public void close() throws IOException {
            answer.body().close();
        }
    }

    private JsonNode open() {
        HttpResponse<String> answer = post("open", "{\"story\":\"singing-lamp\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static String code(String event) {
        return JsonMapper.shared()
                .readTree(event.substring("code ".length()))
                .path("code")
                .asString();
    }

    private static String said(String key, String what, String message) {
        return "{\"key\":\"%s\",\"%s\":%s}".formatted(key, what, message);
    }

    @Test
    void phoneWithTheCode_steersTheScreen_seesWhatItShows_andComesBackAfterAGap() throws Exception {
        JsonNode opened = open();
        assertThat(opened.path("address").asString()).isEqualTo(SITE + "/present");
        String screen = opened.path("key").asString();
        try (Stream atScreen = new Stream(screen)) {
            String code = code(atScreen.waitFor("code"));
            post("say", said(screen, "state", "{\"page\":1,\"blank\":\"\",\"play\":false}"));
            JsonNode joined = json(post("join", "{\"code\":\"" + code + "\"}", "Origin", SITE));
            assertThat(joined.path("story").asString()).isEqualTo("singing-lamp");
            String phone = joined.path("key").asString();
            try (Stream atPhone = new Stream(phone)) {
                assertThat(atPhone.waitFor("state")).contains("\"page\":1");
                assertThat(atPhone.waitFor("screen")).contains("true");
                assertThat(atScreen.waitFor("phones {\"count\":1")).isNotNull();
                assertThat(post("say", said(phone, "command", "{\"do\":\"next\"}"))
                                .statusCode())
                        .isEqualTo(200);
                assertThat(atScreen.waitFor("command")).isEqualTo("command {\"do\":\"next\"}");
            }
            post("say", said(screen, "state", "{\"page\":2,\"blank\":\"black\",\"play\":false}"));
            try (Stream again = new Stream(phone)) {
                assertThat(again.waitFor("state")).contains("\"page\":2").contains("black");
            }
        }
    }

    @Test
    void phone_isToldThatTheScreenHasGone_andNothingIsAskedOfItThen() throws Exception {
        String screen = open().path("key").asString();
        Stream atScreen = new Stream(screen);
        String code = code(atScreen.waitFor("code"));
        String phone =
                json(post("join", "{\"code\":\"" + code + "\"}")).path("key").asString();
        try (Stream atPhone = new Stream(phone)) {
            assertThat(atPhone.waitFor("screen")).contains("true");
            post("end", "{\"key\":\"" + phone + "\"}");
            assertThat(send(HttpRequest.newBuilder(address("/present/relay/talk.json?key=" + phone)))
                            .statusCode())
                    .as("a phone ends nothing")
                    .isEqualTo(200);
            post("end", "{\"key\":\"" + screen + "\"}");
            atPhone.waitFor("over");
        }
        assertThat(send(HttpRequest.newBuilder(address("/present/relay/talk.json?key=" + phone)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("say", said(phone, "command", "{\"do\":\"next\"}")).statusCode())
                .isEqualTo(404);
        assertThat(post("join", "{\"code\":\"" + code + "\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutAScreen_aCommandIsRefused() throws Exception {
        String screen = open().path("key").asString();
        Stream atScreen = new Stream(screen);
        String code = code(atScreen.waitFor("code"));
        String phone =
                json(post("join", "{\"code\":\"" + code + "\"}")).path("key").asString();
        assertThat(phone).isNotEmpty();
        String other = open().path("key").asString();
        HttpResponse<String> asScreen = post("say", said(other, "command", "{\"do\":\"next\"}"));
        assertThat(asScreen.statusCode()).as("a screen asks for nothing").isEqualTo(400);
        assertThat(post("say", said(phone, "state", "{\"page\":1,\"blank\":\"\",\"play\":false}"))
                        .statusCode())
                .as("a phone shows nothing")
                .isEqualTo(400);
        atScreen.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void pageOfAnotherSite_isRefused(String header, String value) {
        for (String path : new String[] {"open", "join", "say", "end"}) {
            assertThat(post(path, "{\"story\":\"singing-lamp\"}", header, value).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
    void formOfAnyPage_isRefused(String type) {
        assertThat(send(HttpRequest.newBuilder(address("/present/relay/open"))
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString("{\"story\":\"singing-lamp\"}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void largeAndBrokenBodies_areRefused() {
        assertThat(post("join", "{\"code\":\"" + "B".repeat(2000) + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(post("join", "not json").statusCode()).isEqualTo(400);
        assertThat(post("open", "{\"story\":\"no-such-story\"}").statusCode()).isEqualTo(404);
        assertThat(post("say", "{\"key\":\"nobody\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void streamAndAnswers_haveStrictHeaders_noCookieAndNoOtherReader() throws Exception {
        String screen = open().path("key").asString();
        try (Stream stream = new Stream(screen)) {
            var headers = stream.answer.headers();
            assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void speakersPage_hasTextAndAllSourcesOfEachStep_andTheFormTakesACode() {
        HttpResponse<String> page = send(HttpRequest.newBuilder(address("/present/story/singing-lamp")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .contains("One keeper listens", "bl-article-notes", "bl-article-source", "name=\"robots\"")
                .doesNotContain("<script>", "style=");
        assertThat(send(HttpRequest.newBuilder(address("/present"))).body()).contains("join-code");
        assertThat(send(HttpRequest.newBuilder(address("/present/story/none"))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void exhibitOnLoopback_saysThatNoPhoneReachesIt_andGivesNoCode() {
        assertThat(RunningApplication.get("/present").body())
                .contains("leads nowhere from a phone")
                .doesNotContain("join-code");
        HttpResponse<String> answer = RunningApplication.post(
                "/present/relay/open", "{\"story\":\"radio-car\"}", "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).path("problem").asString()).isEqualTo("loopback");
    }
}
