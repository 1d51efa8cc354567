package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.Exhibits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers behind nginx with the configuration of {@code docs/nginx.conf}, of which only port, addresses and the
 * folder of the cache are replaced.
 */
@Tag("long")
@TestInstance(Lifecycle.PER_CLASS)
class TwoServersTest {
    private static final String NODE = "bluelamp_node";

    /** How long nobody may notice that a server is gone. */
    private static final Duration NOTICE = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private final Map<String, Integer> ports = Map.of("a", freePort(), "b", freePort());
    private final Map<String, Process> servers = new HashMap<>();
    private final int port = freePort();
    private Process nginx;

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @BeforeAll
    void startNginx() throws IOException {
        String program = Stream.of(System.getenv("BLUELAMP_NGINX"), "/usr/sbin/nginx")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse("");
        assumeThat(program)
                .as("nginx, which BLUELAMP_NGINX names or ./bluelamp test --long installs")
                .isNotEmpty();
        Files.writeString(folder.resolve("bluelamp.conf"), configuration());
        Files.writeString(folder.resolve("nginx.conf"), frame());
        nginx = new ProcessBuilder(
                        program,
                        "-e",
                        "stderr",
                        "-c",
                        folder.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
    }

    private String configuration() throws IOException {
        String text = Files.readString(Path.of("docs/nginx.conf"));
        Map<String, String> replaced = Map.of(
                "listen 80;", "listen 127.0.0.1:" + port + ";",
                "127.0.0.1:8081", "127.0.0.1:" + ports.get("a"),
                "127.0.0.1:8082", "127.0.0.1:" + ports.get("b"),
                "/var/cache/nginx/bluelamp", folder.resolve("cache").toString());
        for (Map.Entry<String, String> each : replaced.entrySet()) {
            assertThat(text).contains(each.getKey());
            text = text.replace(each.getKey(), each.getValue());
        }
        return text;
    }

    /** What a distribution's own nginx.conf has around it. */
    private String frame() {
        // As root nginx would write as somebody else, who may not enter this folder.
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(kind -> kind + "_temp_path " + folder.resolve(kind) + ";\n")
                .reduce("", String::concat);
        return """
                %s
                daemon off;
                pid %2$s/nginx.pid;
                events {}
                http {
                log_format servers '$upstream_addr|$upstream_cache_status|$status|$request_uri';
                access_log %2$s/access.log servers;
                %3$s
                include %2$s/bluelamp.conf;
                }
                """.formatted(user, folder, temporary);
    }

    @BeforeEach
    void startServers() throws IOException, InterruptedException {
        for (String name : ports.keySet()) {
            if (!servers.containsKey(name) || !servers.get(name).isAlive()) servers.put(name, start(name));
        }
        for (int each : ports.values()) awaitAnswer(each);
        awaitAnswer(port);
    }

    private Process start(String name) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dvaadin.productionMode=true",
                "-Dserver.forward-headers-strategy=native",
                "-Dserver.servlet.session.cookie.name=bluelamp",
                "-Dlogging.level.root=warn",
                "-cp",
                System.getProperty("java.class.path"),
                "org.bluelamp.cli.BlueLamp",
                "serve"));
        command.addAll(List.of("--port", ports.get(name).toString(), "--data", Exhibits.MADE_UP.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    private static void awaitAnswer(int port) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(port)) {
            assertThat(System.nanoTime()).as("a server answers in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try {
            return get(port, "/about").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterAll
    void stop() {
        Stream.concat(Stream.ofNullable(nginx), servers.values().stream()).forEach(Process::destroyForcibly);
    }

    private void kill(String name) throws InterruptedException {
        servers.get(name).destroyForcibly().waitFor();
    }

    private static HttpResponse<String> get(int port, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return get(port, path, headers);
    }

    /** What nginx noted of requests for an address: server, state of the cache, status. */
    private List<String> noted(String path) throws IOException {
        return Files.readAllLines(folder.resolve("access.log")).stream()
                .filter(line -> line.endsWith("|" + path))
                .map(line -> line.substring(0, line.length() - path.length() - 1))
                .toList();
    }

    @Test
    void answerForEverybody_comesFromTheCache_withoutACookie() throws Exception {
        String path = "/api/v1/timeline.json?q=lamp";
        for (String accepted : List.of("gzip, deflate, br, zstd", "br, gzip", "gzip", "identity")) {
            HttpResponse<String> answer = get(path, "Accept-Encoding", accepted);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        }
        String etag = get(path, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(get(path, "Accept-Encoding", "gzip", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(noted(path).stream().map(line -> line.split("\\|")[1]))
                .containsExactly("MISS", "HIT", "MISS", "MISS", "HIT", "HIT");
    }

    @Test
    void visitorOfTheApplication_staysWithOneServer() throws Exception {
        String first = get("/list").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(first).startsWith(NODE + "=").contains("HttpOnly", "SameSite=Lax");
        for (Map.Entry<String, Integer> server : ports.entrySet()) {
            String path = "/list?theme=boats&visitor=" + server.getKey();
            for (int i = 0; i < 5; i++) get(path, "Cookie", NODE + "=" + server.getKey());
            assertThat(noted(path))
                    .hasSize(5)
                    .allMatch(line -> line.startsWith("127.0.0.1:" + server.getValue() + "|"));
        }
    }

    @Test
    void openPage_comesBackInTheSameView_whenItsServerIsKilled() throws Exception {
        try (BrowserContext visitor = Browser.visitor(Visit.desktop())) {
            Page page = visitor.newPage();
            page.navigate("http://127.0.0.1:" + port + "/?from=1930&to=1939");
            page.waitForSelector("bl-timeline[data-ready]");
            Browser.settle(page);
            String server = visitor.cookies().stream()
                    .filter(cookie -> cookie.name.equals(NODE))
                    .findFirst()
                    .orElseThrow()
                    .value;
            kill(server);
            page.locator("bl-timeline [data-entry='fog-line']").first().click();
            assertThat(page.locator("bl-entry-panel h2").first()).hasText("Fogley answers three short calls");
            assertThat(page).hasURL(Pattern.compile(".*[?&]from=1930&to=1939&entry=fog-line$"));
        }
    }

    @Test
    void nobodyNotices_thatAServerIsKilled() throws Exception {
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        List<String> paths = List.of("/entries?q=%d", "/api/v1/timeline.json?q=%d", "/list?q=%d", "/about");
        long killed;
        try (ExecutorService visitors = Executors.newFixedThreadPool(paths.size())) {
            paths.forEach(path -> visitors.submit(() -> ask(path, over, failures)));
            kill("a");
            killed = System.nanoTime();
            while (System.nanoTime() < killed + NOTICE.multipliedBy(4).toNanos())
                LockSupport.parkNanos(NOTICE.toNanos());
            over.set(true);
        }
        assertThat(failures)
                .filteredOn(failure -> Long.parseLong(failure.split(" ")[0]) > killed + NOTICE.toNanos())
                .isEmpty();
        kill("b");
        assertThat(get("/about").statusCode()).isEqualTo(200);
        assertThat(get("/list").statusCode()).isEqualTo(502);
    }

    /** Asks until it is over, each time for another address. A failure begins with the time at which it was asked. */
    private void ask(String path, AtomicBoolean over, Queue<String> failures) {
        for (int i = 0; !over.get(); i++) {
            long begin = System.nanoTime();
            try {
                HttpResponse<String> answer = get(path.formatted(i));
                if (answer.statusCode() != 200) failures.add(begin + " " + path + " " + answer.statusCode());
            } catch (IOException | InterruptedException failure) {
                failures.add(begin + " " + path + " " + failure);
            }
        }
    }
}
