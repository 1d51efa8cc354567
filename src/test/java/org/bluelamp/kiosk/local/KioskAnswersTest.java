package org.bluelamp.kiosk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.bluelamp.KioskServer;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.bluelamp.kiosk.pin.Pin;
import org.bluelamp.kiosk.pin.QuickSecrets;
import org.bluelamp.kiosk.pin.StaffTickets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server of a kiosk answers to the kiosk, and that it answers it to nobody else. */
class KioskAnswersTest {
    private static final String RIGHT = "274951";
    private static final String STAFF = "/api/v1/kiosk/staff";
    private static final String HELLO = "/api/v1/kiosk/hello";

    @RegisterExtension
    static final KioskServer SERVER = new KioskServer();

    private static int port;

    @BeforeAll
    static void findPort() {
        port = URI.create(SERVER.origin()).getPort();
    }

    @BeforeEach
    void setPin() throws IOException {
        QuickSecrets.set(SERVER.settings(), RIGHT, "four words for staff");
    }

    /** Sends a request as it is, also one that no browser would. */
    private static String send(String request, String body, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            StringBuilder whole = new StringBuilder(request + " HTTP/1.1\r\nConnection: close\r\n");
            for (String header : headers) whole.append(header).append("\r\n");
            if (!body.isEmpty())
                whole.append("Content-Length: ").append(body.length()).append("\r\n");
            whole.append("\r\n").append(body);
            socket.getOutputStream().write(whole.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String host() {
        return "Host: 127.0.0.1:" + port;
    }

    private static String post(String path, String body) throws IOException {
        return send("POST " + path, body, host(), "Content-Type: application/json");
    }

    private static String get(String path) throws IOException {
        return send("GET " + path, "", host());
    }

    private static String pin(String pin) {
        return "{\"pin\":\"" + pin + "\"}";
    }

    @Test
    void rightPin_isAnsweredWithATicketThatIsGoodOnce() throws Exception {
        String answer = post(STAFF, pin(RIGHT));
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("Cache-Control: no-store")
                .doesNotContain("Set-Cookie");
        String ticket = answer.replaceFirst("(?s).*\"to\":\"/staff\\?ticket=([A-Za-z0-9_-]+)\".*", "$1");
        StaffTickets tickets = SERVER.bean(StaffTickets.class);
        assertThat(tickets.redeem(ticket)).isTrue();
        assertThat(tickets.redeem(ticket)).isFalse();
    }

    @Test
    void wrongPins_areAnsweredWith403_andThenWithAPause() throws Exception {
        for (int i = 0; i < 5; i++) assertThat(post(STAFF, pin("111112"))).startsWith("HTTP/1.1 403");
        assertThat(post(STAFF, pin(RIGHT))).startsWith("HTTP/1.1 429").containsPattern("Retry-After: (60|5\\d)\r\n");
    }

    @Test
    void withoutAPin_staffEntryIsNotFound() throws Exception {
        Files.delete(SERVER.bean(Pin.class).path());
        assertThat(post(STAFF, pin(RIGHT))).startsWith("HTTP/1.1 404").contains("\"pin\":\"unset\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"274951\"",
                "{}",
                "{\"pin\":274951}",
                "{\"pin\":\"274951\",\"as\":\"root\"}"
            })
    void bodyThatMakesNoSense_isRefused_andIsNoTry(String body) throws Exception {
        for (int i = 0; i < 6; i++) assertThat(post(STAFF, body)).startsWith("HTTP/1.1 400");
        assertThat(post(STAFF, pin(RIGHT))).startsWith("HTTP/1.1 200");
    }

    @Test
    void bodyThatIsTooLong_isRefused_whetherItSaysItsLengthOrNot() throws Exception {
        assertThat(post(STAFF, pin("1".repeat(300)))).startsWith("HTTP/1.1 413");
        assertThat(post(HELLO, "{\"problems\":\"" + "x".repeat(20_000) + "\"}")).startsWith("HTTP/1.1 413");
        String chunk = "2710\r\n" + "x".repeat(10_000) + "\r\n";
        String chunked = send(
                "POST " + STAFF + " HTTP/1.1\r\n" + host()
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk
                        + "0\r\n\r\nGET /nothing",
                "",
                host());
        assertThat(chunked).startsWith("HTTP/1.1 413");
    }

    @Test
    void formOfAPage_isRefused() throws Exception {
        assertThat(send("POST " + STAFF, pin(RIGHT), host(), "Content-Type: text/plain"))
                .startsWith("HTTP/1.1 415");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: museum.example",
                "Host: 127.0.0.1.museum.example",
                "Host: 10.0.0.5:8080",
            })
    void anotherName_isNotTheKiosk(String host) throws Exception {
        assertThat(send("POST " + STAFF, pin(RIGHT), host, "Content-Type: application/json"))
                .startsWith("HTTP/1.1 404");
        assertThat(send("GET /kiosk/self.json", "", host)).startsWith("HTTP/1.1 404");
        assertThat(send("GET /kiosk/pulse.json", "", host)).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://museum.example",
                "Origin: null",
                "Origin: http://127.0.0.1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "X-Forwarded-For: 127.0.0.1",
                "Forwarded: for=127.0.0.1",
                "Via: 1.1 proxy",
                "X-Real-IP: 127.0.0.1",
            })
    void pageOfAnotherSite_andWhoComesThroughAProxy_isNotTheKiosk(String header) throws Exception {
        KioskIdentity.ensure(SERVER.settings());
        assertThat(send("POST " + STAFF, pin(RIGHT), host(), "Content-Type: application/json", header))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("Access-Control-Allow-Origin");
        assertThat(send("GET /kiosk/self.json", "", host(), header)).startsWith("HTTP/1.1 404");
        assertThat(send("POST " + HELLO, "{}", host(), "Content-Type: application/json", header))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void ownPage_isTheKiosk() throws Exception {
        assertThat(send(
                        "POST " + HELLO,
                        "{}",
                        host(),
                        "Content-Type: application/json",
                        "Origin: http://127.0.0.1:" + port,
                        "Sec-Fetch-Site: same-origin"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void self_isNotFound_untilThereIsAKiosk() throws Exception {
        Files.deleteIfExists(SERVER.settings().resolve("kiosk-key"));
        assertThat(get("/kiosk/self.json")).startsWith("HTTP/1.1 404");
        KioskIdentity identity = KioskIdentity.ensure(SERVER.settings());
        assertThat(get("/kiosk/self.json"))
                .startsWith("HTTP/1.1 200")
                .contains(identity.id(), identity.key(), "Cache-Control: no-store");
    }

    @Test
    void pulse_tellsWhenThePageSaidHello() throws Exception {
        assertThat(get("/kiosk/pulse.json")).contains("\"kiosk\":true");
        assertThat(post(HELLO, "{\"version\":\"0.1.0\"}"))
                .startsWith("HTTP/1.1 200")
                .contains("\r\n{}\r\n");
        assertThat(get("/kiosk/pulse.json")).containsPattern("\"sinceHelloMs\":\\d+");
    }
}
