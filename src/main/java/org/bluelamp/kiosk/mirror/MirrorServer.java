package org.bluelamp.kiosk.mirror;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.bluelamp.kiosk.pin.KioskIdentity;
import tools.jackson.databind.json.JsonMapper;

/** Serves a version that was taken over, on loopback alone and to the kiosk's own page. */
final class MirrorServer implements AutoCloseable {
    private static final long NEVER = Long.MIN_VALUE;
    private static final int LONGEST_HELLO = 16 * 1024;
    private static final int LONGEST_VISITS = 256 * 1024;
    private static final int LARGEST_SCREENSHOT = 2 * 1024 * 1024;
    private static final String JSON = "application/json";
    private static final String JPEG = "image/jpeg";

    private static final String STRICT = "default-src 'none'; style-src 'unsafe-inline'";

    /** Stands in until the first version is here, and looks for it by itself. */
    private static final String WAITING = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="10">
            <title>Blue Lamp</title>
            <style>
            html { background: #10151c; color: #d9e2ec; font: 300 min(5vw, 5vh)/1.4 sans-serif; height: 100%; }
            body { align-content: center; cursor: none; height: 100%; margin: 0; text-align: center; user-select: none; }
            </style>
            <p>The exhibit is on its way.</p>
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Supplier<List<KeptVersion>> versions;
    private final KioskRelay relay;
    private final Path settings;
    private final int port;
    private final AtomicLong lastHello = new AtomicLong(NEVER);

    /** @param versions the present one first; none before the first was taken over */
    MirrorServer(int port, Supplier<List<KeptVersion>> versions, KioskRelay relay, Path settings) throws IOException {
        this.versions = versions;
        this.relay = relay;
        this.settings = settings;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        this.port = server.getAddress().getPort();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return port;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            if (!isOurPages(exchange.getRequestHeaders())) send(exchange, 404, Map.of(), new byte[0]);
            else if (exchange.getRequestMethod().equals("POST")) post(exchange, path);
            else if (List.of("GET", "HEAD").contains(exchange.getRequestMethod())) get(exchange, path);
            else send(exchange, 405, Map.of("Allow", "GET, HEAD, POST"), new byte[0]);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** A name that leads here from elsewhere, and a page of another site, are told that there is nothing. */
    private boolean isOurPages(Headers headers) {
        String host = String.valueOf(headers.getFirst("Host"));
        String origin = headers.getFirst("Origin");
        String relation = headers.getFirst("Sec-Fetch-Site");
        return (host.equals("127.0.0.1:" + port) || host.equals("localhost:" + port))
                && (origin == null || origin.equals("http://" + host))
                && (relation == null || relation.equals("same-origin") || relation.equals("none"));
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/kiosk/pulse.json" -> json(exchange, 200, pulse());
            case "/kiosk/self.json" -> self(exchange);
            case "/kiosk/version.json" -> list(exchange);
            default -> file(exchange, path);
        }
    }

    private Map<String, Object> pulse() {
        Map<String, Object> pulse = new LinkedHashMap<>();
        pulse.put("kiosk", true);
        long last = lastHello.get();
        if (last != NEVER) {
            pulse.put("sinceHelloMs", Duration.ofNanos(System.nanoTime() - last).toMillis());
        }
        return pulse;
    }

    private void self(HttpExchange exchange) throws IOException {
        Optional<KioskIdentity> identity = KioskIdentity.find(settings);
        if (identity.isEmpty()) send(exchange, 404, Map.of(), new byte[0]);
        else
            json(
                    exchange,
                    200,
                    Map.of("id", identity.get().id(), "key", identity.get().key()));
    }

    private void list(HttpExchange exchange) throws IOException {
        List<KeptVersion> all = versions.get();
        if (all.isEmpty()) {
            send(exchange, 404, Map.of(), new byte[0]);
            return;
        }
        Map<String, String> headers = Map.of("Content-Type", JSON, "Cache-Control", "no-cache");
        send(exchange, 200, headers, Files.readAllBytes(all.getFirst().listFile()));
    }

    /** Of the version before, too: a page may have begun with it. */
    private void file(HttpExchange exchange, String path) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String url = query == null ? path : path + "?" + query;
        List<KeptVersion> all = versions.get();
        for (KeptVersion version : all) {
            Optional<VersionList.Item> item = version.find(url);
            if (item.isPresent()) {
                content(exchange, version, item.get());
                return;
            }
        }
        if (all.isEmpty() && path.equals(VersionList.PAGE)) waiting(exchange);
        else send(exchange, 404, Map.of("Content-Security-Policy", STRICT), new byte[0]);
    }

    private static void content(HttpExchange exchange, KeptVersion version, VersionList.Item item) throws IOException {
        String etag = "\"" + item.sha256() + "\"";
        Map<String, String> headers = new LinkedHashMap<>(version.headers(item));
        headers.putIfAbsent("Content-Security-Policy", STRICT);
        headers.putIfAbsent("X-Content-Type-Options", "nosniff");
        headers.put("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            send(exchange, 304, headers, new byte[0]);
            return;
        }
        headers.forEach(exchange.getResponseHeaders()::set);
        boolean hasBody = item.bytes() > 0 && exchange.getRequestMethod().equals("GET");
        try (InputStream content = Files.newInputStream(version.file(item))) {
            exchange.sendResponseHeaders(200, hasBody ? item.bytes() : -1);
            if (hasBody) content.transferTo(exchange.getResponseBody());
        }
    }

    /** That it is asked for says that the browser is alive; it has no script to say so itself. */
    private void waiting(HttpExchange exchange) throws IOException {
        lastHello.set(System.nanoTime());
        Map<String, String> headers = Map.of(
                "Content-Type", "text/html;charset=UTF-8",
                "Cache-Control", "no-store",
                "Content-Security-Policy", STRICT);
        send(exchange, 200, headers, WAITING.getBytes(StandardCharsets.UTF_8));
    }

    private void post(HttpExchange exchange, String path) throws IOException, InterruptedException {
        if (path.equals("/api/v1/kiosk/hello") && !exchange.getRequestHeaders().containsKey("Authorization")) {
            beat(exchange);
            return;
        }
        switch (path) {
            case "/api/v1/kiosk/hello" -> hello(exchange, path);
            case "/api/v1/kiosk/visits" -> visits(exchange, path);
            case "/api/v1/kiosk/machine" -> machine(exchange, path);
            case "/api/v1/kiosk/screenshot" -> screenshot(exchange, path);
            default -> send(exchange, 404, Map.of(), new byte[0]);
        }
    }

    /** That the page is alive is for this computer alone; the other server hears of kiosks that it knows. */
    private void beat(HttpExchange exchange) throws IOException {
        if (body(exchange, JSON, LONGEST_HELLO).isEmpty()) return;
        lastHello.set(System.nanoTime());
        json(exchange, 200, Map.of());
    }

    private void hello(HttpExchange exchange, String path) throws IOException, InterruptedException {
        Optional<byte[]> body = body(exchange, JSON, LONGEST_HELLO);
        if (body.isEmpty()) return;
        lastHello.set(System.nanoTime());
        byte[] answer = relay.post(path, exchange.getRequestHeaders().getFirst("Authorization"), JSON, body.get())
                .filter(told -> told.status() == 200)
                .map(KioskRelay.Answer::body)
                .orElse("{}".getBytes(StandardCharsets.UTF_8));
        send(exchange, 200, Map.of("Content-Type", JSON, "Cache-Control", "no-store"), answer);
    }

    /** The page keeps what can't be handed on, and tries again. */
    private void visits(HttpExchange exchange, String path) throws IOException, InterruptedException {
        Optional<byte[]> body = body(exchange, JSON, LONGEST_VISITS);
        if (body.isEmpty()) return;
        int status = relay.post(path, exchange.getRequestHeaders().getFirst("Authorization"), JSON, body.get())
                .map(KioskRelay.Answer::status)
                .orElse(503);
        send(exchange, status, Map.of("Cache-Control", "no-store"), new byte[0]);
    }

    /** What staff want of the launcher, and that a kiosk is not registered yet. */
    private void machine(HttpExchange exchange, String path) throws IOException, InterruptedException {
        Optional<byte[]> body = body(exchange, JSON, LONGEST_HELLO);
        if (body.isEmpty()) return;
        KioskRelay.Answer answer = relay.post(
                        path, exchange.getRequestHeaders().getFirst("Authorization"), JSON, body.get())
                .orElse(new KioskRelay.Answer(503, new byte[0]));
        send(exchange, answer.status(), Map.of("Content-Type", JSON, "Cache-Control", "no-store"), answer.body());
    }

    private void screenshot(HttpExchange exchange, String path) throws IOException, InterruptedException {
        Optional<byte[]> body = body(exchange, JPEG, LARGEST_SCREENSHOT);
        if (body.isEmpty()) return;
        int status = relay.post(path, exchange.getRequestHeaders().getFirst("Authorization"), JPEG, body.get())
                .map(KioskRelay.Answer::status)
                .orElse(503);
        send(exchange, status, Map.of("Cache-Control", "no-store"), new byte[0]);
    }

    /** Empty if it has another type, or is too long, which has been answered then. */
    private static Optional<byte[]> body(HttpExchange exchange, String type, int most) throws IOException {
        String given = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (!given.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
            send(exchange, 415, Map.of(), new byte[0]);
            return Optional.empty();
        }
        byte[] body = exchange.getRequestBody().readNBytes(most + 1);
        if (body.length <= most) return Optional.of(body);
        send(exchange, 413, Map.of("Connection", "close"), new byte[0]);
        return Optional.empty();
    }

    private static void json(HttpExchange exchange, int status, Object document) throws IOException {
        send(
                exchange,
                status,
                Map.of(
                        "Content-Type",
                        JSON,
                        "Cache-Control",
                        "no-store",
                        "Content-Security-Policy",
                        STRICT,
                        "X-Content-Type-Options",
                        "nosniff"),
                JsonMapper.shared().writeValueAsBytes(document));
    }

    private static void send(HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
            throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        boolean hasBody = body.length > 0 && !exchange.getRequestMethod().equals("HEAD") && status != 304;
        exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
        if (hasBody) exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
