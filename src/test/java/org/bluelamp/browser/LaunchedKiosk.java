package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code kiosk} as a process of its own, with a real browser that shows no window and can be asked. */
final class LaunchedKiosk {
    static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final int port = freePort();

    /** What it keeps: the browser's profile below {@code state}, key and PIN below {@code settings}. */
    final Path folder;

    private final Path log;
    private final Path arguments;
    private final Path browser;
    private final List<Process> started = new ArrayList<>();

    /** Set before the kiosk's programs, such as {@code env} with its variables. */
    List<String> beforeServer = List.of();

    /**
     * A kiosk that is not started yet.
     *
     * @param folder is there; what the kiosk writes goes there
     * @param tools for what the test needs beside it
     */
    LaunchedKiosk(Path folder, Path tools) throws IOException {
        this.folder = folder;
        log = tools.resolve("kiosk.log");
        // A process whose command line is longer than a page of memory is told without one.
        arguments = Files.writeString(
                tools.resolve("arguments"),
                "-Dvaadin.productionMode=true -cp \"" + System.getProperty("java.class.path") + "\""
                        + " org.bluelamp.cli.BlueLamp");
        // Root's Chromium runs without its sandbox alone, and there is no screen here.
        browser = Files.writeString(
                tools.resolve("browser"),
                "#!/bin/sh\nexec '" + Browser.executable()
                        + "' --headless=new --no-sandbox --disable-gpu --remote-debugging-port=0 \"$@\"\n");
        assertThat(browser.toFile().setExecutable(true)).isTrue();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Starts it with further options of the command. */
    Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of(
                "kiosk",
                "--port=" + port,
                "--browser=" + browser,
                "--settings=" + folder.resolve("settings"),
                "--state=" + folder.resolve("state")));
        command.addAll(List.of(options));
        Process kiosk = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        started.add(kiosk);
        return kiosk;
    }

    /** Starts it with a server of its own over an exhibit. */
    Process startOver(Path exhibit) throws IOException {
        List<String> options = new ArrayList<>(List.of("--data=" + exhibit, "--"));
        options.addAll(beforeServer);
        options.addAll(program());
        return start(options.toArray(String[]::new));
    }

    private List<String> program() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + arguments);
    }

    String told() throws IOException {
        return Files.readString(log);
    }

    void await(String what, BooleanSupplier condition) throws IOException, InterruptedException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s; it said: %s", what, told()).isLessThan(last);
            Thread.sleep(50);
        }
    }

    /** Waits for a part that is none of those that were there before. */
    ProcessHandle awaitPart(String what, Supplier<Optional<ProcessHandle>> part, ProcessHandle... before)
            throws IOException, InterruptedException {
        List<Optional<ProcessHandle>> found = new ArrayList<>();
        await(what, () -> {
            found.clear();
            found.add(part.get().filter(each -> !List.of(before).contains(each)));
            return found.getFirst().isPresent();
        });
        return found.getFirst().orElseThrow();
    }

    static Supplier<Optional<ProcessHandle>> browser(Process kiosk) {
        return () -> having(kiosk.children(), "--user-data-dir=").findFirst();
    }

    static Supplier<Optional<ProcessHandle>> server(Process kiosk) {
        return () -> having(kiosk.descendants(), "\0serve\0").findFirst();
    }

    /** Processes of a browser that draw pages. */
    static List<ProcessHandle> pages(ProcessHandle browser) {
        return having(browser.descendants(), "--type=renderer").toList();
    }

    private static Stream<ProcessHandle> having(Stream<ProcessHandle> processes, String word) {
        return processes.filter(each -> {
            try {
                Path line = Path.of("/proc", Long.toString(each.pid()), "cmdline");
                return each.isAlive()
                        && Files.readString(line, StandardCharsets.ISO_8859_1).contains(word);
            } catch (IOException gone) {
                return false;
            }
        });
    }

    static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    /** What the server says of itself; empty where it doesn't answer. */
    Optional<JsonNode> pulse() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/kiosk/pulse.json"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.of(JsonMapper.shared().readTree(answer.body()))
                    : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Waits until the page says hello once more, to a server that answers. */
    void awaitHello() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        await("the page says hello", () -> {
            long asked = System.nanoTime();
            return pulse().map(pulse -> pulse.path("sinceHelloMs").asLong(Long.MAX_VALUE))
                    .filter(sinceMs -> sinceMs < TimeUnit.NANOSECONDS.toMillis(asked - begin))
                    .isPresent();
        });
    }

    /** Waits until the page has not said hello for so long, while its server answers. */
    void awaitSilence(Duration silence) throws IOException, InterruptedException {
        await(
                "the page is silent",
                () -> pulse().map(pulse -> pulse.path("sinceHelloMs").asLong() > silence.toMillis())
                        .orElse(false));
    }

    /** Looks at the page that the browser shows now; the one that it has, since a kiosk has no other. */
    <T> T look(Function<Page, T> look) throws IOException {
        String port = Files.readAllLines(folder.resolve("state/profile/DevToolsActivePort"))
                .getFirst();
        return Browser.lookAt("http://127.0.0.1:" + port, look);
    }

    /** Waits until the browser shows the exhibit, and whatever its page tells of itself by an attribute of its root. */
    void awaitRoot(Map<String, String> attributes) throws IOException, InterruptedException {
        await("the page is " + attributes, () -> {
            try {
                return look(page -> page.url().equals("http://127.0.0.1:" + this.port + "/kiosk")
                        && attributes.entrySet().stream()
                                .allMatch(each -> each.getValue()
                                        .equals(page.locator("html").getAttribute(each.getKey()))));
            } catch (IOException | RuntimeException restarting) {
                return false;
            }
        });
    }

    void awaitExhibit() throws IOException, InterruptedException {
        awaitRoot(Map.of("data-kiosk", "attract"));
    }

    /** Waits until the page could go on without its server. */
    void awaitKept() throws IOException, InterruptedException {
        awaitRoot(Map.of("data-kiosk", "attract", "data-kept", "whole"));
    }

    /** Ends all that it has started. */
    void close() throws InterruptedException {
        for (Process kiosk : started) {
            List<ProcessHandle> all = kiosk.descendants().toList();
            kiosk.destroyForcibly().waitFor();
            all.forEach(ProcessHandle::destroyForcibly);
            // A folder is only removed when nobody writes into it any more.
            for (ProcessHandle each : all) each.onExit().join();
        }
    }
}
