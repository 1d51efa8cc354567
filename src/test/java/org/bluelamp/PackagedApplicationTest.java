package org.bluelamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code ./bluelamp run} starts: the packaged jar, with what the build has prepared for Spring and with the start
 * cache. Other tests run from a folder of classes, where Spring finds everything out at its start.
 */
@Tag("packaged")
class PackagedApplicationTest {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Pattern ENTRY = Pattern.compile("\"id\":\\[\"([a-z0-9-]+)\"");
    private static final Pattern DRAWING = Pattern.compile("src=\"/?(media/[^\"]+\\.svg[^\"]*)\"");
    private static final Pattern FONT = Pattern.compile("url\\(\"?([^)\"]+\\.woff2)\"?\\)");
    private static final int TERMINATED_BY_SIGNAL = 128 + 15;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Path output;
    private Process server;
    private String origin;

    @BeforeEach
    void run() throws Exception {
        output = folder.resolve("output");
        String port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = Integer.toString(free.getLocalPort());
        }
        origin = "http://127.0.0.1:" + port + "/";
        ProcessBuilder launcher = new ProcessBuilder(
                        "./bluelamp", "run", "--no-open", "--port", port, "--data", Exhibits.FAULTY.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // The cache is wanted here even where the computer is busy.
        launcher.environment().put("BLUELAMP_RECORDING_SECONDS", "280");
        server = launcher.start();
        long last = System.nanoTime() + LONGEST_START.toNanos();
        while (!output().contains("Blue Lamp is at " + origin)) {
            assertThat(server.isAlive() && System.nanoTime() < last)
                    .as("started; it said: %s", output())
                    .isTrue();
            server.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    @Test
    void servesEachKindOfThing_fromItsStartCache_andEndsByASignal() throws Exception {
        assertThat(get("").body()).contains("<title>");
        String entry = first(ENTRY, get("api/v1/timeline.json").body());
        assertThat(get("entry/" + entry).body()).contains("<h1");
        get(first(DRAWING, get("drawings").body()));
        get("bluelamp/" + first(FONT, get("bluelamp/pages.css").body()));
        assertThat(get("actuator/health").body()).contains("\"UP\"");
        assertThat(server.info().commandLine().orElse(""))
                .as("the command, where the system shows it")
                .matches("|.*(AOTCache|SharedArchiveFile)=.*-jar.*");
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).as("ended in time").isTrue();
        assertThat(server.exitValue()).isEqualTo(TERMINATED_BY_SIGNAL);
        // Java warns of a start cache that it can't use. The exhibit for tests has faults of its own.
        assertThat(output().lines().filter(line -> !line.contains("In the data:")))
                .noneMatch(line -> Strings.CI.containsAny(line, "warn", "error", "exception"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path)).build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private String output() throws IOException {
        return Files.readString(output);
    }
}
