package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bluelamp.Exhibits;
import org.bluelamp.kiosk.mirror.OtherServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code kiosk} with a real browser: each fault is done to it, and it has to come back by itself. */
@Tag("long")
class KioskMachineJourneyTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Long enough for a browser to start on a busy machine. */
    private static final String SILENCE_SECONDS = "15";

    @TempDir
    Path folder;

    private final int port = freePort();
    private final List<Process> kiosks = new ArrayList<>();
    private OtherServer other;

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @BeforeEach
    void publish() throws IOException {
        other = new OtherServer();
        other.contents.put("/kiosk", "<!doctype html><title>Kiosk</title><script src=/kiosk/hello.js></script>");
        other.contents.put("/kiosk/hello.js", """
                const hello = async () => {
                    await navigator.locks.query();
                    await fetch('/api/v1/kiosk/hello',
                        { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
                };
                hello();
                setInterval(hello, 500);
                """);
        other.contents.put("/kiosk/worker.js", "");
        other.publish("v1");
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process kiosk : kiosks) {
            List<ProcessHandle> all = kiosk.descendants().toList();
            kiosk.destroyForcibly().waitFor();
            all.forEach(ProcessHandle::destroyForcibly);
        }
        other.close();
    }

    private Process start(String... options) throws IOException {
        Path browser = folder.resolve("browser");
        // Root's Chromium runs without its sandbox alone, and there is no screen here.
        Files.writeString(
                browser,
                "#!/bin/sh\nexec '" + Browser.executable() + "' --headless=new --no-sandbox --disable-gpu \"$@\"\n");
        assertThat(browser.toFile().setExecutable(true)).isTrue();
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.bluelamp.cli.BlueLamp",
                "kiosk",
                "--port=" + port,
                "--browser=" + browser,
                "--settings=" + folder.resolve("settings"),
                "--state=" + folder.resolve("state")));
        command.addAll(List.of(options));
        Process kiosk = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        kiosks.add(kiosk);
        return kiosk;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path log() {
        return folder.resolve("kiosk.log");
    }

    private void await(String what, BooleanSupplier condition) throws IOException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("%s; it said: %s", what, Files.readString(log()))
                    .isLessThan(last);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private ProcessHandle awaitPart(String what, Supplier<Optional<ProcessHandle>> part, ProcessHandle... before)
            throws IOException {
        await(
                what,
                () -> part.get()
                        .filter(found -> List.of(before).stream().noneMatch(found::equals))
                        .isPresent());
        return part.get().orElseThrow();
    }

    private static Supplier<Optional<ProcessHandle>> child(Process kiosk, String word) {
        return () -> kiosk.children()
                .filter(each ->
                        each.isAlive() && each.info().commandLine().orElse("").contains(word))
                .findFirst();
    }

    private static Supplier<Optional<ProcessHandle>> browser(Process kiosk) {
        return child(kiosk, "--user-data-dir=");
    }

    private void awaitHello() throws IOException {
        other.asked.clear();
        await("the page says hello", () -> other.asked.stream().anyMatch(asked -> asked.contains("/hello")));
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/kiosk/pulse.json"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void browserThatIsKilled_orHangs_comesBack_andEndsWithItsKiosk() throws Exception {
        Process kiosk = start("--from=" + other.origin(), "--silence=" + SILENCE_SECONDS);
        ProcessHandle first = awaitPart("a browser", browser(kiosk));
        awaitHello();
        signal("KILL", first);
        ProcessHandle second = awaitPart("another browser", browser(kiosk), first);
        awaitHello();
        signal("STOP", second);
        ProcessHandle third = awaitPart("a third browser", browser(kiosk), first, second);
        assertThat(Files.readString(log())).contains("The browser has not been heard of");
        assertThat(second.isAlive()).isFalse();
        awaitHello();
        kiosk.destroy();
        assertThat(kiosk.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        await("the browser is gone", () -> !third.isAlive());
    }

    @Test
    void kioskThatWasKilled_leavesNothingInTheWayOfTheNext() throws Exception {
        Process kiosk = start("--from=" + other.origin());
        ProcessHandle left = awaitPart("a browser", browser(kiosk));
        awaitHello();
        kiosk.destroyForcibly().waitFor();
        other.close();
        Process next = start("--from=" + other.origin());
        awaitPart("a browser", browser(next), left);
        await("the earlier browser is gone", () -> !left.isAlive());
        await("the server", this::answers);
        assertThat(Files.readString(log())).contains("Shows version v1");
    }

    @Test
    void serverThatIsKilled_comesBack() throws Exception {
        Process kiosk = start(
                "--data=" + Exhibits.MADE_UP,
                "--",
                java(),
                "-Dvaadin.productionMode=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.bluelamp.cli.BlueLamp");
        ProcessHandle first = awaitPart("a server", child(kiosk, " serve "));
        await("the server answers", this::answers);
        ProcessHandle browser = awaitPart("a browser", browser(kiosk));
        signal("KILL", first);
        awaitPart("another server", child(kiosk, " serve "), first);
        await("the server answers again", this::answers);
        assertThat(browser.isAlive()).isTrue();
    }
}
