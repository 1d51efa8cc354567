package org.bluelamp.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this computer that answers each path in a bad manner of its own. */
public final class MisbehavingServer implements AutoCloseable {
    /** More than any client should take. */
    private static final String HUGE = "x".repeat(1 << 20);

    private static final String AGENT = "User-Agent";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private volatile int robotsStatus = 404;
    private volatile String robots = "";

    /** What came in. */
    record Request(String method, String path, String agent, long nanos) {}

    public MisbehavingServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    MisbehavingServer robots(int status, String text) {
        robotsStatus = status;
        robots = text;
        return this;
    }

    List<Request> requests() {
        return requests;
    }

    /** Requests as {@code HEAD /ok}, without those for robots.txt. */
    public List<String> asked() {
        return requests.stream()
                .filter(request -> !request.path().equals("/robots.txt"))
                .map(request -> request.method() + " " + request.path())
                .toList();
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        String path = exchange.getRequestURI().getPath();
        String agent = exchange.getRequestHeaders().getFirst(AGENT);
        requests.add(new Request(exchange.getRequestMethod(), path, agent, System.nanoTime()));
        try (exchange) {
            answer(exchange, path);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.decrementAndGet();
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException, InterruptedException {
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        switch (path) {
            case "/robots.txt" -> say(exchange, robotsStatus, robots);
            case "/missing" -> say(exchange, 404, "");
            case "/withdrawn" -> say(exchange, 410, "");
            case "/forbidden" -> say(exchange, 403, "");
            case "/broken" -> say(exchange, 500, "");
            case "/hasty" -> say(exchange, 429, "");
            case "/no-head" -> say(exchange, isHead ? 405 : 200, "page");
            case "/lying-head" -> say(exchange, isHead ? 404 : 200, "page");
            case "/empty" -> say(exchange, isHead ? 501 : 416, "");
            case "/hanging-up" -> exchange.close();
            case "/silent" -> closed.await();
            case "/endless" -> pour(exchange, isHead);
            case "/huge-headers" -> {
                exchange.getResponseHeaders().set("X-Huge", HUGE);
                say(exchange, 200, "page");
            }
            case "/moved" -> send(exchange, 301, "/ok");
            case "/moved-then-lost" -> send(exchange, 301, "/missing");
            case "/moved-then-elsewhere-for-now" -> send(exchange, 308, "/for-now");
            case "/for-now" -> send(exchange, 302, "/ok");
            case "/to-front-page" -> send(exchange, 301, "/");
            case "/to-file" -> send(exchange, 301, "file:///etc/passwd");
            case "/to-nonsense" -> send(exchange, 301, "http://[");
            case "/to-private" -> send(exchange, 301, "/private/page");
            case "/circle" -> send(exchange, 302, "/circle/half");
            case "/circle/half" -> send(exchange, 302, "/circle");
            default -> stepOrPage(exchange, path);
        }
    }

    /** {@code /step/N} sends on N times. */
    private static void stepOrPage(HttpExchange exchange, String path) throws IOException {
        int steps = path.startsWith("/step/") ? Integer.parseInt(path.substring("/step/".length())) : 0;
        if (steps > 0) {
            send(exchange, 301, "/step/" + (steps - 1));
        } else {
            say(exchange, 200, "page");
        }
    }

    private static void send(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        say(exchange, status, "");
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean isEmpty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isEmpty ? -1 : bytes.length);
        if (!isEmpty) exchange.getResponseBody().write(bytes);
    }

    /** Refuses HEAD, then pours until the other side hangs up. */
    private static void pour(HttpExchange exchange, boolean isHead) throws IOException {
        exchange.sendResponseHeaders(isHead ? 405 : 200, isHead ? -1 : 0);
        if (isHead) return;
        byte[] water = "water ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        OutputStream body = exchange.getResponseBody();
        while (true) body.write(water);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
