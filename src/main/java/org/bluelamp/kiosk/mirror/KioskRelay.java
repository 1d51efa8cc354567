package org.bluelamp.kiosk.mirror;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hands on to the other server what the kiosk's page has to say to it. */
final class KioskRelay implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** A command in a few words. */
    private static final int LONGEST_ANSWER = 4096;

    /** What the other server answered. */
    record Answer(int status, byte[] body) {}

    private final MirrorSource source;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    KioskRelay(MirrorSource source) {
        this.source = source;
    }

    /**
     * Empty if the other server can't be reached.
     *
     * @param authorization by which the other server knows the kiosk; may be null
     * @param type of the body
     */
    Optional<Answer> post(String path, String authorization, String type, byte[] body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(source.address(path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (authorization != null) request.header("Authorization", authorization);
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(
                request.build(),
                answer -> HttpResponse.BodySubscribers.mapping(HttpResponse.BodySubscribers.ofInputStream(), in -> {
                    try (in) {
                        return in.readNBytes(LONGEST_ANSWER);
                    } catch (IOException broken) {
                        return new byte[0];
                    }
                }));
        try {
            HttpResponse<byte[]> answer = exchange.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(new Answer(answer.statusCode(), answer.body()));
        } catch (ExecutionException | TimeoutException unreachable) {
            exchange.cancel(true);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
