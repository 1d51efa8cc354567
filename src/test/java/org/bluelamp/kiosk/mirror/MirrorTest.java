package org.bluelamp.kiosk.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MirrorTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private OtherServer other;
    private Mirror mirror;

    @BeforeEach
    void publish() throws IOException {
        other = new OtherServer();
        other.contents.put("/kiosk", "the page");
        other.contents.put("/kiosk/worker.js", "the worker");
        other.contents.put("/api/v1/timeline.json?v=1", "{\"one\":1}");
        other.contents.put("/media/a.svg", "<svg/>");
        other.contents.put("/media/same.svg", "<svg/>");
        other.publish("v1");
    }

    @AfterEach
    void close() {
        if (mirror != null) mirror.close();
        other.close();
    }

    private void start() throws Exception {
        mirror =
                new Mirror(MirrorSource.parse(other.origin()), 0, folder, folder.resolve("settings"), SHORT, told::add);
    }

    private void restart() throws Exception {
        mirror.close();
        start();
    }

    private void awaitTold(String expected) throws InterruptedException {
        String line = told.poll(60, TimeUnit.SECONDS);
        assertThat(line).contains(expected);
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + mirror.port() + path))
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, "", headers);
    }

    private List<String> versions() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("versions"))) {
            return all.filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void version_isTakenOverAndServed_withTheHeadersThatMatter() throws Exception {
        start();
        awaitTold("Took version v1");
        HttpResponse<String> page = get("/kiosk");
        assertThat(page.body()).isEqualTo("the page");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'self'");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/api/v1/timeline.json?v=1").body()).isEqualTo("{\"one\":1}");
        assertThat(get("/kiosk?lang=en").body()).isEqualTo("the page");
        assertThat(get("/kiosk/version.json").body()).isEqualTo(other.list);
        assertThat(get("/kiosk/worker.js").body()).isEqualTo("the worker");
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        assertThat(get(
                                "/kiosk",
                                "If-None-Match",
                                page.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void version_staysWithoutTheOtherServer_alsoOverANewStart() throws Exception {
        start();
        awaitTold("Took version v1");
        other.close();
        awaitTold("No newer version");
        restart();
        awaitTold("Shows version v1");
        assertThat(get("/kiosk").body()).isEqualTo("the page");
    }

    @Test
    void newVersion_isTakenOver_andWhatIsUnchangedIsNotFetchedAgain() throws Exception {
        start();
        awaitTold("Took version v1");
        other.asked.clear();
        other.contents.put("/api/v1/timeline.json?v=2", "{\"two\":2}");
        other.publish("v2");
        awaitTold("Took version v2");
        assertThat(get("/api/v1/timeline.json?v=2").body()).isEqualTo("{\"two\":2}");
        assertThat(other.asked)
                .filteredOn(asked -> !asked.contains("version.json"))
                .containsExactlyInAnyOrder(
                        "GET /kiosk null", "GET /kiosk/worker.js null", "GET /api/v1/timeline.json?v=2 null");
    }

    @Test
    void pageThatBeganWithTheVersionBefore_stillFindsItsFiles_andOlderOnesGo() throws Exception {
        start();
        awaitTold("Took version v1");
        other.contents.remove("/api/v1/timeline.json?v=1");
        other.publish("v2");
        awaitTold("Took version v2");
        assertThat(get("/api/v1/timeline.json?v=1").body()).isEqualTo("{\"one\":1}");
        other.publish("v3");
        awaitTold("Took version v3");
        other.status = 500;
        awaitTold("No newer version");
        assertThat(versions()).containsExactly("v2", "v3");
    }

    @Test
    void contentThatIsNotAsItsHashSays_leavesAllAsItWas() throws Exception {
        start();
        awaitTold("Took version v1");
        other.contents.put("/new", "new");
        other.publish("v2");
        other.contents.put("/new", "old");
        awaitTold("/new is not what the list says");
        assertThat(get("/kiosk/version.json").body()).contains("\"v1\"");
        assertThat(versions()).containsExactly("v1");
        other.contents.put("/new", "new");
        awaitTold("Took version v2");
    }

    @Test
    void contentThatIsMissing_orLongerThanTheListSays_leavesAllAsItWas() throws Exception {
        start();
        awaitTold("Took version v1");
        other.contents.put("/new", "new");
        other.publish("v2");
        other.contents.put("/new", "newer and longer");
        awaitTold("/new is not what the list says");
        other.contents.remove("/new");
        awaitTold("/new is answered with 404");
        assertThat(versions()).containsExactly("v1");
    }

    @Test
    void whatAnInterruptedTakeoverHasLeft_isTakenAway() throws Exception {
        Files.createDirectories(folder.resolve("versions/v1.part"));
        Files.writeString(folder.resolve("versions/v1.part/version.json"), other.list);
        other.status = 500;
        start();
        awaitTold("No newer version");
        assertThat(versions()).isEmpty();
    }

    @Test
    void versionThatTheDiskHasDamaged_isNotServed_butTheOneBefore() throws Exception {
        start();
        awaitTold("Took version v1");
        other.contents.put("/api/v1/timeline.json?v=2", "{\"two\":2}");
        other.publish("v2");
        awaitTold("Took version v2");
        mirror.close();
        String hash = Digests.of("{\"two\":2}".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("versions/v2").resolve(hash), "{\"too\":2}");
        other.status = 500;
        start();
        awaitTold("Shows version v1");
        assertThat(get("/kiosk/version.json").body()).contains("\"v1\"");
    }

    @Test
    void versionThatWasTakenOverLast_isShown_whateverTheClockSaid() throws Exception {
        start();
        awaitTold("Took version v1");
        other.publish("v2");
        awaitTold("Took version v2");
        mirror.close();
        Files.setLastModifiedTime(folder.resolve("versions/v2/version.json"), FileTime.fromMillis(0));
        start();
        awaitTold("Shows version v2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "{\"version\":\"../up\",\"files\":[]}",
                "{\"version\":\"v\",\"files\":[]}",
                "{\"version\":\"v\",\"files\":[{\"url\":\"/kiosk\",\"bytes\":1}]}",
                "{\"version\":\"v\",\"files\":[{\"url\":\"/kiosk\",\"bytes\":-1,\"sha256\":\"%1$s\"}]}",
                "{\"version\":\"v\",\"files\":[{\"url\":\"/kiosk\",\"bytes\":9000000000,\"sha256\":\"%1$s\"}]}",
                "{\"version\":\"v\",\"files\":[{\"url\":\"/kiosk\",\"bytes\":1,\"sha256\":\"../../etc/passwd\"}]}",
                "{\"version\":\"v\",\"files\":[{\"url\":\"//museum.example/kiosk\",\"bytes\":1,\"sha256\":\"%1$s\"}]}",
                "{\"version\":\"v\",\"files\":[{\"url\":\"https://museum.example/\",\"bytes\":1,\"sha256\":\"%1$s\"}]}",
                "{\"version\":\"v\",\"files\":[{\"url\":\"/a/../kiosk\",\"bytes\":1,\"sha256\":\"%1$s\"}]}",
                "{\"version\":\"v\",\"files\":[{\"url\":\"/%%2e%%2E/kiosk\",\"bytes\":1,\"sha256\":\"%1$s\"}]}",
                "{\"version\":\"v\",\"files\":[{\"url\":\"/kiosk\",\"bytes\":1,\"sha256\":\"%1$s\"},"
                        + "{\"url\":\"/kiosk\",\"bytes\":1,\"sha256\":\"%1$s\"}]}",
            })
    void listThatNoVersionCanBeTakenOverBy_isRefused(String list) {
        String document = list.formatted("0".repeat(64));
        assertThatThrownBy(() -> VersionList.parse(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(VersionList.UnusableListException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://museum.example",
                "http://10.0.0.5:8080",
                "http://127.0.0.1.museum.example",
                "http://localhost@museum.example",
                "ftp://museum.example",
                "file:///etc",
                "museum.example",
                "https://",
                "https://user:word@museum.example",
                "https://museum.example/?a=b",
                "a b",
                "",
            })
    void addressThatIsNeitherSafeNorHere_isRefusedInOneLine(String address) {
        assertThatThrownBy(() -> MirrorSource.parse(address))
                .isInstanceOf(MirrorSource.RefusedException.class)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://museum.example",
                "https://museum.example/lamp/",
                "http://localhost:8080",
                "http://127.0.0.1:8081",
                "HTTP://[::1]:8080/"
            })
    void safeAddress_isTaken(String address) {
        assertThatCode(() -> MirrorSource.parse(address)).doesNotThrowAnyException();
    }

    @Test
    void beforeTheFirstVersion_aQuietPageIsShown_whichCountsAsAlive() throws Exception {
        other.status = 500;
        start();
        awaitTold("No newer version");
        HttpResponse<String> page = get("/kiosk");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("The exhibit is on its way.");
        assertThat(get("/kiosk/pulse.json").body()).contains("\"kiosk\":true", "sinceHelloMs");
    }

    @Test
    void hello_isNoted_andHandedOnWithItsKey() throws Exception {
        start();
        awaitTold("Took version v1");
        assertThat(get("/kiosk/pulse.json").body()).isEqualTo("{\"kiosk\":true}");
        other.contents.put("/api/v1/kiosk/hello", "{\"command\":\"reload\"}");
        HttpResponse<String> answer = send(
                "POST", "/api/v1/kiosk/hello", "{}", "Content-Type", "application/json", "Authorization", "Bearer k");
        assertThat(answer.body()).isEqualTo("{\"command\":\"reload\"}");
        assertThat(other.asked).contains("POST /api/v1/kiosk/hello Bearer k");
        assertThat(get("/kiosk/pulse.json").body()).contains("sinceHelloMs");
    }

    @Test
    void launchersQuestion_andItsPicture_areHandedOn() throws Exception {
        other.contents.put("/api/v1/kiosk/machine", "{\"command\":\"screenshot\"}");
        other.contents.put("/api/v1/kiosk/screenshot", "taken");
        start();
        awaitTold("Took version v1");
        HttpResponse<String> answer = send(
                "POST", "/api/v1/kiosk/machine", "{}", "Content-Type", "application/json", "Authorization", "Bearer k");
        assertThat(answer.body()).isEqualTo("{\"command\":\"screenshot\"}");
        String picture = "/api/v1/kiosk/screenshot";
        assertThat(send("POST", picture, "p", "Content-Type", "image/jpeg", "Authorization", "Bearer k")
                        .statusCode())
                .isEqualTo(200);
        assertThat(other.asked).contains("POST /api/v1/kiosk/screenshot Bearer k");
        assertThat(send("POST", picture, "p", "Content-Type", "text/html").statusCode())
                .isEqualTo(415);
        other.status = 401;
        assertThat(send("POST", "/api/v1/kiosk/machine", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void helloWithoutTheOtherServer_isNoted_andVisitsAreToBeKept() throws Exception {
        start();
        awaitTold("Took version v1");
        other.close();
        assertThat(send("POST", "/api/v1/kiosk/hello", "{}", "Content-Type", "application/json")
                        .body())
                .isEqualTo("{}");
        assertThat(send("POST", "/api/v1/kiosk/visits", "[]", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void key_isForTheKiosksOwnPageAlone() throws Exception {
        start();
        awaitTold("Took version v1");
        assertThat(get("/kiosk/self.json").statusCode()).isEqualTo(404);
        KioskIdentity identity = KioskIdentity.ensure(folder.resolve("settings"));
        assertThat(get("/kiosk/self.json").body()).contains(identity.id(), identity.key());
        assertThat(get("/kiosk/self.json", "Origin", "https://museum.example").statusCode())
                .isEqualTo(404);
        assertThat(get("/kiosk/self.json", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(404);
    }

    @Test
    void bodyThatIsTooLong_orNoJson_isRefused() throws Exception {
        start();
        awaitTold("Took version v1");
        String hello = "/api/v1/kiosk/hello";
        assertThat(send("POST", hello, "{}", "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(send("POST", hello, "x".repeat(20_000), "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(413);
        assertThat(send("POST", "/api/v1/kiosk/staff", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("PUT", "/kiosk", "x").statusCode()).isEqualTo(405);
    }
}
