package org.bluelamp.kiosk.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher before a server that wants what the test wants. */
class StaffWishesTest {
    private static final String KEY = "k".repeat(43);
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> restarts = new LinkedBlockingQueue<>();
    private volatile String cantTake = "";
    private HttpServer server;
    private StaffWishes wishes;
    private Thread running;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/kiosk/machine", this::machine);
        server.createContext("/api/v1/kiosk/screenshot", this::screenshot);
        server.start();
        wishes =
                new StaffWishes(server.getAddress().getPort(), "kiosk-1", KEY, this::picture, restarts::add, told::add);
        running = Thread.ofVirtual().start(() -> {
            try {
                wishes.run(Duration.ofMillis(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @AfterEach
    void end() throws InterruptedException {
        wishes.close();
        running.join();
        server.stop(0);
    }

    private byte[] picture() throws IOException {
        if (!cantTake.isEmpty()) throw new IOException(cantTake);
        return "a picture".getBytes(StandardCharsets.UTF_8);
    }

    private void machine(HttpExchange exchange) throws IOException {
        String answer = answers.poll();
        boolean isNews = answer != null;
        if (isNews) note(exchange);
        int status = isNews && answer.contains("code") ? 401 : 200;
        byte[] body = (isNews ? answer : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void screenshot(HttpExchange exchange) throws IOException {
        note(exchange);
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    private void note(HttpExchange exchange) throws IOException {
        received.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private String next(BlockingQueue<String> queue) throws InterruptedException {
        return queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void restart_isHandedOn() throws Exception {
        answers.add("{\"command\":\"restart\"}");
        assertThat(next(restarts)).isEqualTo("is ended because staff wish it");
        assertThat(next(received)).isEqualTo("Bearer " + KEY + " application/json {\"id\":\"kiosk-1\"}");
    }

    @Test
    void screenshot_isTakenAndSent() throws Exception {
        answers.add("{\"command\":\"screenshot\"}");
        assertThat(next(received)).endsWith("{\"id\":\"kiosk-1\"}");
        assertThat(next(received)).isEqualTo("Bearer " + KEY + " image/jpeg a picture");
    }

    @Test
    void pictureThatCantBeTaken_isToldWithItsReason() throws Exception {
        cantTake = "grim is not installed on the kiosk";
        answers.add("{\"command\":\"screenshot\"}");
        assertThat(next(told)).isEqualTo("No picture of the screen could be taken: grim is not installed on the kiosk");
        assertThat(next(received)).isNotNull();
        answers.add("{}");
        assertThat(next(received)).contains("\"noPicture\":\"grim is not installed on the kiosk\"");
        answers.add("{}");
        assertThat(next(received)).doesNotContain("noPicture");
    }

    @Test
    void unregisteredKiosk_tellsItsCodeOnce() throws Exception {
        answers.add("{\"code\":\"0123-4567-89ab\"}");
        answers.add("{\"code\":\"0123-4567-89ab\"}");
        assertThat(next(told)).contains("0123-4567-89ab").contains("/staff");
        assertThat(next(received)).isNotNull();
        assertThat(next(received)).isNotNull();
        answers.add("{\"command\":\"restart\"}");
        assertThat(next(restarts)).isNotNull();
        assertThat(told).isEmpty();
    }

    @Test
    void nonsense_isPassedOver() throws Exception {
        answers.add("no JSON");
        answers.add("{\"command\":\"shutdown\"}");
        answers.add("{\"command\":\"restart\"}");
        assertThat(next(restarts)).isNotNull();
        assertThat(told).isEmpty();
    }
}
