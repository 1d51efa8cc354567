package org.bluelamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.app.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real application over the exhibit with faults, {@link Exhibits#FAULTY}, on a free port. That one and the one over
 * {@link Exhibits#MADE_UP} are started for the first test that asks for them, once for all tests of one run; other
 * exhibits may be started beside them.
 *
 * <p>Vaadin runs in production mode, or it would start its development server and npm in the middle of a test.
 */
public final class RunningApplication {
    private static final class Faulty {
        static final ConfigurableApplicationContext APPLICATION = start(Exhibits.FAULTY);
    }

    private static final class MadeUp {
        static final ConfigurableApplicationContext APPLICATION = start(Exhibits.MADE_UP);
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private RunningApplication() {}

    /** Starts an application of its own over an exhibit; whoever starts it may close it. */
    public static ConfigurableApplicationContext start(Path exhibit) {
        return start(exhibit, Path.of("target/frozen").resolve(exhibit.getFileName()));
    }

    /** Starts one that keeps its frozen versions in a folder. */
    public static ConfigurableApplicationContext start(Path exhibit, Path frozen) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--bluelamp.data=" + exhibit,
                        "--bluelamp.frozen.folder=" + frozen,
                        // Not those of whoever runs the tests, whose computer may be a kiosk.
                        "--bluelamp.kiosk.settings=target/no-kiosk",
                        "--bluelamp.pseudo-language=true",
                        "--vaadin.productionMode=true",
                        "--logging.level.root=warn");
    }

    /** Starts one over the made-up exhibit as the server of a kiosk, whose settings are in a folder. */
    public static ConfigurableApplicationContext startKiosk(Path settings) {
        return startKiosk(settings, 0);
    }

    /**
     * Starts one at a port, as an earlier one had it; 0 for a free one.
     *
     * @param options beside those of a kiosk
     */
    public static ConfigurableApplicationContext startKiosk(Path settings, int port, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--bluelamp.data=" + Exhibits.MADE_UP,
                "--bluelamp.frozen.folder=target/frozen/kiosk",
                "--bluelamp.kiosk.settings=" + settings,
                "--vaadin.productionMode=true",
                "--logging.level.root=warn"));
        arguments.addAll(List.of(options));
        return new SpringApplicationBuilder(Application.class).run(arguments.toArray(String[]::new));
    }

    /** The address of an application without a path. */
    public static String origin(ConfigurableApplicationContext application) {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        return "http://127.0.0.1:" + port;
    }

    public static ConfigurableApplicationContext context() {
        return Faulty.APPLICATION;
    }

    /** The application over the made-up exhibit, which no test changes or closes. */
    public static ConfigurableApplicationContext overMadeUpExhibit() {
        return MadeUp.APPLICATION;
    }

    /** @param path with its query, from the slash on */
    public static URI address(String path) {
        return URI.create(origin(context()) + path);
    }

    /** @param headers names and values in turn */
    public static HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public static HttpResponse<byte[]> getBytes(String path) {
        return send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public static JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path).body());
    }

    /** @param headers names and values in turn */
    public static HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, HttpRequest.BodyPublishers.noBody(), path, headers);
    }

    /** @param headers names and values in turn */
    public static HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", HttpRequest.BodyPublishers.ofString(body), path, headers);
    }

    private static HttpResponse<String> send(
            String method, HttpRequest.BodyPublisher body, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
