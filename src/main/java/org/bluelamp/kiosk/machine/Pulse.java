package org.bluelamp.kiosk.machine;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a server on this computer says of itself and of the page in the browser.
 *
 * @param sinceHelloMs how long ago the page last said hello to this server; empty if it never has
 */
record Pulse(OptionalLong sinceHelloMs) {
    /** Who is not there refuses at once; a busy computer may need seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Asks for the pulse of the server at a port. */
    static final class Asker implements AutoCloseable {
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(PATIENCE)
                .build();
        private final HttpRequest request;

        Asker(int port) {
            request = HttpRequest.newBuilder(KioskAddress.pulse(port)).build();
        }

        /** Empty if nobody answers in time, or if it is no Blue Lamp. */
        Optional<Pulse> ask() throws InterruptedException {
            CompletableFuture<HttpResponse<String>> exchange =
                    client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
            try {
                // Also ends an answer whose body never comes.
                HttpResponse<String> answer = exchange.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                return answer.statusCode() == 200 ? parse(answer.body()) : Optional.empty();
            } catch (ExecutionException | TimeoutException silent) {
                exchange.cancel(true);
                return Optional.empty();
            }
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }

    static Optional<Pulse> parse(String document) {
        try {
            JsonNode pulse = JsonMapper.shared().readTree(document);
            if (!pulse.isObject() || !pulse.path("kiosk").asBoolean(false)) return Optional.empty();
            JsonNode since = pulse.path("sinceHelloMs");
            return Optional.of(new Pulse(
                    since.isIntegralNumber() && since.asLong() >= 0
                            ? OptionalLong.of(since.asLong())
                            : OptionalLong.empty()));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** Whether a Blue Lamp answers at a port now. */
    static boolean isAt(int port) throws InterruptedException {
        try (Asker asker = new Asker(port)) {
            return asker.ask().isPresent();
        }
    }
}
