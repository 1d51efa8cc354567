package org.bluelamp.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/**
 * Chromium's protocol for tools, spoken to one page without waiting for each answer, which Playwright does. Beside it
 * Playwright may talk to the same page.
 */
final class DevTools implements AutoCloseable {
    private static final int PATIENCE_S = 60;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
    private final Queue<CompletableFuture<JsonObject>> unanswered = new ArrayDeque<>();
    private final WebSocket socket;
    private int count;

    /**
     * Finds a page.
     *
     * @param port of the browser's protocol
     * @param address of the page
     */
    DevTools(int port, String address) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        String pages = CLIENT.send(list, HttpResponse.BodyHandlers.ofString()).body();
        URI page = StreamSupport.stream(
                        JsonParser.parseString(pages).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("type").getAsString().equals("page"))
                .filter(each -> each.get("url").getAsString().equals(address))
                .map(each -> URI.create(each.get("webSocketDebuggerUrl").getAsString()))
                .findFirst()
                .orElseThrow();
        socket = CLIENT.newWebSocketBuilder().buildAsync(page, new Answers()).join();
    }

    /** Sends a command, after those before it. */
    void send(String method, JsonObject parameters) {
        int id = ++count;
        JsonObject command = new JsonObject();
        command.addProperty("id", id);
        command.addProperty("method", method);
        command.add("params", parameters);
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        asked.put(id, answer);
        unanswered.add(answer);
        socket.sendText(command.toString(), true).join();
    }

    /** Waits until the browser has done all that it was sent. */
    void await() {
        for (CompletableFuture<JsonObject> answer = unanswered.poll(); answer != null; answer = unanswered.poll()) {
            JsonObject said = answer.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
            if (said.has("error")) throw new IllegalStateException(said.toString());
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                JsonObject said = JsonParser.parseString(text.toString()).getAsJsonObject();
                text.setLength(0);
                CompletableFuture<JsonObject> answer =
                        said.has("id") ? asked.remove(said.get("id").getAsInt()) : null;
                if (answer != null) answer.complete(said);
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable problem) {
            asked.values().forEach(answer -> answer.completeExceptionally(problem));
        }
    }
}
