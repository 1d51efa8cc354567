package org.bluelamp.kiosk.mirror;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the Blue Lamp from which versions are taken over; misbehaves as a test wants it. */
public final class OtherServer implements AutoCloseable {
    public final Map<String, String> contents = new ConcurrentHashMap<>();
    public final List<String> asked = new CopyOnWriteArrayList<>();
    volatile String list = "{}";
    volatile int status = 200;

    private final HttpServer server;

    public OtherServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Publishes the present contents as a version. */
    public void publish(String version) {
        List<Map<String, Object>> files = new ArrayList<>();
        contents.forEach((url, content) -> {
            if (url.equals("/kiosk/worker.js")) return;
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            Map<String, Object> file = new LinkedHashMap<>();
            // As the real one does: relative to the application.
            file.put("url", url.substring(1));
            file.put("bytes", bytes.length);
            file.put("sha256", Digests.of(bytes));
            files.add(file);
        });
        list = JsonMapper.shared().writeValueAsString(Map.of("version", version, "files", files));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String url = exchange.getRequestURI().toString();
        asked.add(exchange.getRequestMethod() + " " + url + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        String content = url.equals("/kiosk/version.json") ? list : contents.get(url);
        if (content != null) {
            String type = url.endsWith(".js")
                    ? "text/javascript"
                    : url.startsWith("/kiosk") ? "text/html;charset=UTF-8" : "application/json";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            if (url.equals("/kiosk")) {
                exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
            }
        }
        byte[] body = content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(content == null ? 404 : status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
