package org.bluelamp.kiosk.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the server on this computer what staff want of the kiosk, and does it: the browser started again, or a picture of
 * the screen. A server that has taken the exhibit over from another one asks that one, so the launcher knows one address.
 */
public final class StaffWishes implements AutoCloseable {
    /** As often as the page says hello. */
    public static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_REASON = 200;
    private static final int UNREGISTERED = 401;
    private static final int DONE = 200;

    private final int port;
    private final String id;
    private final String key;
    private final Camera camera;
    private final Consumer<String> restartBrowser;
    private final Consumer<String> told;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(PATIENCE)
            .build();
    private final CountDownLatch ending = new CountDownLatch(1);
    private String lastCode = "";
    private String noPicture = "";

    /** What the server answered. */
    private record Answer(int status, String body) {}

    /**
     * Does not ask yet.
     *
     * @param id of this kiosk
     * @param key by which the server knows it
     * @param restartBrowser is told why
     * @param told gets what happens, a line at a time
     */
    public StaffWishes(
            int port, String id, String key, Camera camera, Consumer<String> restartBrowser, Consumer<String> told) {
        this.port = port;
        this.id = id;
        this.key = key;
        this.camera = camera;
        this.restartBrowser = restartBrowser;
        this.told = told;
    }

    /** Asks again and again, until it is closed. */
    public void run(Duration pause) throws InterruptedException {
        do {
            try {
                ask();
            } catch (IOException | JacksonException unanswered) {
                // The server is away or was replaced, which is told by who watches it.
            }
        } while (!ending.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void ask() throws IOException, InterruptedException {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("id", id);
        if (!noPicture.isEmpty()) body.put("noPicture", noPicture);
        Answer answer = post("machine", "application/json", JsonMapper.shared().writeValueAsBytes(body));
        if (answer.status() == UNREGISTERED) {
            tellCode(JsonMapper.shared().readTree(answer.body()));
            return;
        }
        if (answer.status() != DONE) return;
        lastCode = "";
        noPicture = "";
        switch (JsonMapper.shared().readTree(answer.body()).path("command").asString("")) {
            case "restart" -> restartBrowser.accept("is ended because staff wish it");
            case "screenshot" -> sendPicture();
            default -> {
                // Nothing to do, or something that a newer server knows.
            }
        }
    }

    /** Once: the kiosk asks for weeks, perhaps. */
    private void tellCode(JsonNode refusal) {
        String code = refusal.path("code").asString("");
        if (code.isEmpty() || code.equals(lastCode)) return;
        lastCode = code;
        told.accept("This kiosk asks to be registered, so that its visits are counted: accept the code " + code
                + " at /staff of the server");
    }

    private void sendPicture() throws IOException, InterruptedException {
        try {
            post("screenshot", "image/jpeg", camera.take());
        } catch (IOException failed) {
            String reason = String.valueOf(failed.getMessage());
            noPicture = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
            told.accept("No picture of the screen could be taken: " + noPicture);
        }
    }

    private Answer post(String what, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(KioskAddress.origin(port) + "/api/v1/kiosk/" + what))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<String>> exchange =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> answer = exchange.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), answer.body());
        } catch (ExecutionException | TimeoutException silent) {
            exchange.cancel(true);
            throw new IOException("the server has not answered", silent);
        }
    }

    /** Ends {@link #run}. */
    @Override
    public void close() {
        ending.countDown();
        client.shutdownNow();
    }
}
