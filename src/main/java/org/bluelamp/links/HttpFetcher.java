package org.bluelamp.links;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Sends requests, each through the gate of its host. It follows no redirect by itself. */
final class HttpFetcher implements AutoCloseable {
    /** Enough to learn that a page is there. */
    private static final String FIRST_BYTES = "bytes=0-1023";

    private final CrawlPolicy policy;
    private final HttpClient client;
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();

    HttpFetcher(CrawlPolicy policy) {
        this.policy = policy;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(policy.timeout())
                .build();
    }

    /** Asks for the headers of a page. */
    Answer head(URI address) throws NoAnswerException, InterruptedException {
        return pass(request(address).HEAD().build(), 0);
    }

    /** Asks for the first bytes of a page, and cancels the rest. */
    Answer getFirstBytes(URI address) throws NoAnswerException, InterruptedException {
        return pass(request(address).header("Range", FIRST_BYTES).GET().build(), 0);
    }

    /** Asks for a small file. */
    Answer read(URI address, int mostBytes) throws NoAnswerException, InterruptedException {
        return pass(request(address).GET().build(), mostBytes);
    }

    HostGate gate(URI address) {
        return gates.computeIfAbsent(host(address), host -> new HostGate(policy.pause()));
    }

    /** Host and port, in lower case: requests to one server share a gate. */
    static String host(URI address) {
        return String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(Answer.plain(address))
                .timeout(policy.timeout())
                .header("User-Agent", policy.userAgent())
                .header("Accept", "*/*");
    }

    private Answer pass(HttpRequest request, int mostBytes) throws NoAnswerException, InterruptedException {
        return gate(request.uri()).pass(() -> send(request, mostBytes));
    }

    private Answer send(HttpRequest request, int mostBytes) throws NoAnswerException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request, information -> new LimitedBody(mostBytes));
        try {
            // The time-out of the request ends with the headers; this one also ends a body that comes too slowly.
            HttpResponse<byte[]> response = exchange.get(policy.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.headers().firstValue("Location"), response.body());
        } catch (TimeoutException e) {
            throw silence();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            exchange.cancel(true);
        }
    }

    private NoAnswerException silence() {
        return new NoAnswerException("no answer within " + policy.timeout().toSeconds() + " s", false);
    }

    private NoAnswerException failure(Throwable cause) {
        if (cause instanceof HttpTimeoutException) return silence();
        if (cause instanceof ConnectException) {
            boolean unknown = Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                    .anyMatch(UnresolvedAddressException.class::isInstance);
            return new NoAnswerException(unknown ? "there is no such host" : "the host takes no connection", false);
        }
        if (cause instanceof SSLException) {
            return new NoAnswerException("no trustworthy certificate (" + cause.getMessage() + ")", false);
        }
        String what = cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : "" + cause;
        return new NoAnswerException("the answer breaks off or makes no sense (" + what + ")", true);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
