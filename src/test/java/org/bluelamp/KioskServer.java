package org.bluelamp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The server of a kiosk over the made-up exhibit, once for all tests of a class, with a folder of settings of its own. */
public final class KioskServer implements BeforeAllCallback, AfterAllCallback {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String[] options;
    private Path settings;
    private ConfigurableApplicationContext application;

    /** @param options of the server beside those of a kiosk */
    public KioskServer(String... options) {
        this.options = options;
    }

    @Override
    public void beforeAll(ExtensionContext test) throws IOException {
        settings = Files.createTempDirectory("bluelamp-kiosk");
        application = RunningApplication.startKiosk(settings, 0, options);
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        application.close();
        FileSystemUtils.deleteRecursively(settings);
    }

    public Path settings() {
        return settings;
    }

    public ConfigurableApplicationContext application() {
        return application;
    }

    public String origin() {
        return RunningApplication.origin(application);
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Sends JSON to it as a kiosk does that has this key. */
    public HttpResponse<String> post(String path, String key, String body) throws IOException, InterruptedException {
        return post(origin(), path, key, body);
    }

    public static HttpResponse<String> post(String origin, String path, String key, String body)
            throws IOException, InterruptedException {
        return post(origin, path, key, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** @param type of the body */
    public static HttpResponse<String> post(String origin, String path, String key, String type, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
