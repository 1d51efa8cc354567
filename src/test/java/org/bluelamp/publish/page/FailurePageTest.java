package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.send;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.RawConnection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FailurePageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wp-login.php",
                "/.git/config",
                "/nonsense",
                "/index.html",
                "/error",
                "/list/more",
                "/entry/nonsense",
                "/stories/nonsense",
                "/stories/radio-car/more",
                "/systems/nonsense",
                "/numbers/nonsense",
                "/theme/nonsense",
                "/media",
                "/media/none.svg",
                "/bluelamp",
                "/VAADIN/",
                "/VAADIN/build",
                "/VAADIN/none.js",
                "/VAADIN/dynamic/resource/1/x/y",
                "/vaadinServlet",
                "/vaadinServlet/",
                "/vaadinServlet/?v-r=init&location=",
                "/a;b",
                "/%E2%80%AE"
            })
    void missingPage_is404WithoutASession_withWaysOn(String path) {
        HttpResponse<String> answer = get(path);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(page.select("h1").text()).isEqualTo("There is nothing at this address");
        assertThat(page.select("main form[role=search]").attr("action")).isEqualTo("/entries");
        assertThat(page.select("main nav a").eachAttr("href")).contains("/", "/list", "/entries");
    }

    @ParameterizedTest
    @CsvSource({
        "/entry/melborne-wireles, /entry/melbourne-wireless",
        "/melbourne-wireless, /entry/melbourne-wireless",
        "/stories/radio-cars, /stories/radio-car",
        "/systems/radio-rom, /systems/radio-room",
        "/numbers/member, /numbers/members",
        "/theme/comunications, /theme/communications",
        "/era/wireles?lang=ar, /era/wireless?lang=ar",
    })
    void nearAddresses_areOffered(String path, String meant) {
        assertThat(Jsoup.parse(get(path).body()).select(".bl-page-nearest a").eachAttr("href"))
                .contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND", "TRACE", "NONSENSE"})
    void changingMethod_is405WithoutASession(String method) {
        for (String path : new String[] {"/", "/list", "/entry/melbourne-wireless", "/about"}) {
            HttpResponse<String> answer = send(method, path);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().allValues("Allow")).containsExactly("GET, HEAD, OPTIONS");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void options_nameWhatIsAllowed() {
        HttpResponse<String> answer = send("OPTIONS", "/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%E0%A4", "?q=%", "?q=%zz", "?from=%ff"})
    void undecodableQueryOfTheApi_is400AsProblem(String query) {
        for (String path : new String[] {"/api/v1/timeline.json", "/api/v1/entries/melbourne-wireless.json"}) {
            String head = RawConnection.send("GET " + path + query + " HTTP/1.1", "Host: 127.0.0.1");
            assertThat(head).startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
    }

    @Test
    void refusalBelowTheApi_isAProblem() {
        assertThat(RawConnection.send("GET /api/v1/entries/%2e%2e%2fsources.json HTTP/1.1", "Host: 127.0.0.1"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        assertThat(RawConnection.send("GET /api/v1/timeline.json?from[]=1 HTTP/1.1", "Host: 127.0.0.1"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void tenThousandParameters_areRefused() {
        String parameters = IntStream.range(0, 2000).mapToObj(i -> "p" + i).collect(Collectors.joining("&"));
        assertThat(get("/?" + parameters).statusCode()).isEqualTo(400);
        HttpResponse<String> api = get("/api/v1/timeline.json?" + parameters);
        assertThat(api.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(api.body()).at("/status").asInt())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1",
                "GET /\\ HTTP/1.1",
                "GET /%5C..%5C HTTP/1.1",
                "GET /a|b HTTP/1.1",
                "GET /\"<script> HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /%ff HTTP/1.1",
                "G@T / HTTP/1.1",
                "GET / HTTP/9.9"
            })
    void refusalOfTheServer_isToldOnTheSamePage(String line) {
        String answer = RawConnection.send(line, "Host: 127.0.0.1");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 (400|404|505).*")
                .contains("class=\"bl-page-message-title\"", "default-src 'none'")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("<script>")
                .doesNotContainIgnoringCase("set-cookie");
    }

    @Test
    void overlongAddressAndHostileHost_getOurPage() {
        assertThat(RawConnection.send("GET /" + "a".repeat(60_000) + " HTTP/1.1", "Host: 127.0.0.1"))
                .matches("(?s)HTTP/1.1 (400|414|431).*")
                .contains("This address can’t be read");
        assertThat(RawConnection.send("GET /about HTTP/1.1", "Host: evil\"><script>"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("evil");
    }

    @Test
    void forwardingHeaders_areNotBelieved() {
        String answer = RawConnection.send(
                "GET /about HTTP/1.1", "Host: 127.0.0.1", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: ftp");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .doesNotContain("evil.example")
                .doesNotContain("ftp:");
    }
}
