package org.bluelamp.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.bluelamp.KioskServer;
import org.bluelamp.kiosk.pin.QuickSecrets;
import org.bluelamp.kiosk.pin.StaffTickets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in at {@code /staff}: over real connections, to a server that believes the headers of its proxy. */
class StaffEntryTest {
    private static final String PIN = "274951";
    private static final String PASSWORD = "four words for staff";

    /** As a proxy on this computer hands on what came to it by https from elsewhere. */
    private static final String[] BY_HTTPS = {"X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https"};

    private static final String[] BY_HTTP = {"X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "http"};

    /** Only a server that was told of its proxy believes it. */
    @RegisterExtension
    static final KioskServer SERVER = new KioskServer("--server.forward-headers-strategy=native");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void setSecrets() throws Exception {
        QuickSecrets.set(SERVER.settings(), PIN, PASSWORD);
    }

    private HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.origin() + path));
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return browser.send(to(path, headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> type(String secret, String... headers) throws Exception {
        HttpRequest request = to("/staff", headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("secret=" + secret.replace(' ', '+')))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private boolean isInside(String... headers) throws Exception {
        return Jsoup.parse(get("/staff", headers).body()).selectFirst("#outlet") != null;
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    @Test
    void onThisComputer_thePinOpens_andNothingBefore() throws Exception {
        HttpResponse<String> before = get("/staff");
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(before.body()).select("label").text()).isEqualTo("PIN");
        assertThat(isInside()).isFalse();
        HttpResponse<String> answer = type(PIN);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/staff?lang=en");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=");
        assertThat(isInside()).isTrue();
    }

    @Test
    void wrongPins_areFollowedByAPause() throws Exception {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> wrong = type("274952");
            assertThat(wrong.statusCode()).isEqualTo(403);
            assertThat(Jsoup.parse(wrong.body()).select("[role=alert]").text()).isEqualTo("That was wrong.");
        }
        HttpResponse<String> later = type(PIN);
        assertThat(later.statusCode()).isEqualTo(429);
        assertThat(later.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(Jsoup.parse(later.body()).select("[role=alert]").text()).startsWith("Too many were wrong.");
        assertThat(isInside()).isFalse();
    }

    @Test
    void ticketOfTheExhibit_opensOnce_andLeavesTheAddress() throws Exception {
        String ticket = SERVER.bean(StaffTickets.class).issue();
        assertThat(get("/staff?ticket=" + ticket, BY_HTTPS).statusCode()).isEqualTo(303);
        assertThat(isInside()).isFalse();
        HttpResponse<String> answer = get("/staff?ticket=" + ticket);
        assertThat(answer.headers().firstValue("Location")).hasValue("/staff?lang=en");
        assertThat(isInside()).isTrue();
        cookies.getCookieStore().removeAll();
        get("/staff?ticket=" + ticket);
        assertThat(isInside()).isFalse();
    }

    @Test
    void fromAnotherComputer_thePasswordOpens_overHttps() throws Exception {
        Document page = Jsoup.parse(get("/staff", BY_HTTPS).body());
        assertThat(page.select("label").text()).isEqualTo("Password");
        assertThat(type(PIN, BY_HTTPS).statusCode()).isEqualTo(403);
        HttpResponse<String> answer = type(PASSWORD, BY_HTTPS);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
    }

    @Test
    void overPlainHttp_nothingOpens_andOneLineSaysWhy() throws Exception {
        for (String[] headers : List.of(BY_HTTP, new String[] {"X-Forwarded-Host", "exhibit.example"})) {
            HttpResponse<String> answer = get("/staff", headers);
            assertThat(answer.statusCode()).isEqualTo(403);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("form")).isEmpty();
            assertThat(page.select("main p").eachText()).last().asString().contains("https alone");
            assertThat(type(PASSWORD, headers).statusCode()).isEqualTo(403);
            assertThat(type(PIN, headers).statusCode()).isEqualTo(403);
        }
        assertThat(session()).isEmpty();
    }

    @Test
    void wrongPasswords_pauseTheirOwnPlaceAlone() throws Exception {
        String[] guesser = {"X-Forwarded-For", "203.0.113.66", "X-Forwarded-Proto", "https"};
        for (int i = 0; i < 5; i++) {
            assertThat(type("wrong words for staff", guesser).statusCode()).isEqualTo(403);
        }
        assertThat(type(PASSWORD, guesser).statusCode()).isEqualTo(429);
        assertThat(type(PASSWORD, BY_HTTPS).statusCode()).isEqualTo(303);
    }

    @Test
    void session_getsANewId_whenSomebodySignsIn() throws Exception {
        // A visitor's page has begun one, whose id somebody else may know.
        get("/?v-r=init&location=&query=");
        String before = session();
        assertThat(before).isNotEmpty();
        String name = cookies.getCookieStore().getCookies().getFirst().getName();
        type(PIN);
        assertThat(session()).isNotEmpty().isNotEqualTo(before);
        assertThat(isInside()).isTrue();
        cookies.getCookieStore().removeAll();
        assertThat(isInside("Cookie", name + "=" + before)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://museum.example", "Origin: null", "Sec-Fetch-Site: cross-site"})
    void pageOfAnotherSite_hasNothingTried(String header) throws Exception {
        String[] parts = header.split(": ");
        for (int i = 0; i < 6; i++)
            assertThat(type("274952", parts).statusCode()).isEqualTo(403);
        assertThat(type(PIN, parts).statusCode()).isEqualTo(403);
        // None of these counted.
        assertThat(type(PIN).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pages_standInNoFrame_areKeptNowhere_andFoundByNobody(boolean signedIn) throws Exception {
        if (signedIn) type(PIN);
        HttpResponse<String> page = get("/staff");
        assertThat(isInside()).isEqualTo(signedIn);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'")
                .doesNotContain("http");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
        assertThat(get("/sitemap.xml").body()).doesNotContain("staff");
        assertThat(get("/kiosk/version.json").body()).doesNotContain("staff");
    }

    @Test
    void files_areForWhoHasSignedIn() throws Exception {
        assertThat(get("/staff/counts.csv?month=2026-11").statusCode()).isEqualTo(404);
        assertThat(get("/staff/screenshot/hall").statusCode()).isEqualTo(404);
        type(PIN);
        assertThat(get("/staff/counts.csv?month=2026-11").statusCode()).isEqualTo(404);
        assertThat(get("/staff/counts.csv?month=nonsense").statusCode()).isEqualTo(404);
        assertThat(get("/staff/counts.csv").statusCode()).isEqualTo(404);
        assertThat(get("/staff/screenshot/hall").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutSecrets_thePageSaysHowToSetThem() throws Exception {
        Files.delete(SERVER.settings().resolve("kiosk-pin"));
        Files.delete(SERVER.settings().resolve("kiosk-password"));
        assertThat(get("/staff").body()).contains("--set-pin").doesNotContain("<form");
        assertThat(get("/staff", BY_HTTPS).body()).contains("--set-password").doesNotContain("<form");
        assertThat(type(PIN).statusCode()).isEqualTo(403);
        assertThat(type(PASSWORD, BY_HTTPS).statusCode()).isEqualTo(403);
    }
}
