package org.bluelamp.kiosk.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    @TempDir
    Path folder;

    @Test
    void command_opensTheKiosksPageAlone_withTheSandboxOn() {
        List<String> command = Chromium.command(Path.of("/usr/bin/chromium"), Path.of("/p"), 8080, Map.of());
        assertThat(command).startsWith("/usr/bin/chromium", "--kiosk").endsWith("http://127.0.0.1:8080/kiosk");
        assertThat(command).contains("--user-data-dir=/p").noneMatch(word -> word.contains("sandbox"));
        assertThat(command).noneMatch(word -> word.contains("ozone"));
    }

    @Test
    void command_underWayland_saysSo() {
        assertThat(Chromium.command(Path.of("c"), Path.of("/p"), 1, Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .contains("--ozone-platform=wayland");
    }

    @Test
    void browserThatIsNotThere_isToldWithTheOption() {
        assertThatThrownBy(() -> Chromium.find(Optional.of(folder + "/none")))
                .isInstanceOf(KioskException.class)
                .hasMessageContaining("--browser");
    }

    @Test
    void profile_losesTheLocksOfAnEarlierBrowser_andItsReports_andKeepsTheRest() throws IOException {
        Files.createSymbolicLink(folder.resolve("SingletonLock"), Path.of("elsewhere-1"));
        Files.createSymbolicLink(folder.resolve("SingletonSocket"), Path.of("/tmp/gone/SingletonSocket"));
        Files.createDirectories(folder.resolve("Crash Reports/pending"));
        Files.writeString(folder.resolve("Crash Reports/pending/a.dmp"), "a");
        Files.writeString(folder.resolve("BrowserMetrics-spare.pma"), "a");
        Files.createDirectories(folder.resolve("Default/IndexedDB"));
        new BrowserProfile(folder).prepare();
        assertThat(Files.exists(folder.resolve("SingletonLock"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(folder.toFile().list()).containsExactly("Default");
        assertThat(folder.resolve("Default/IndexedDB")).exists();
    }

    @Test
    void browserThatHasOutlivedItsKiosk_isEnded_andNoOtherProcess() throws Exception {
        Process other = new ProcessBuilder("sleep", "600").start();
        Process browser =
                new ProcessBuilder("sh", "-c", "sleep 600; :", "chromium", Chromium.profileOption(folder)).start();
        try {
            hold(other);
            new BrowserProfile(folder).prepare();
            hold(browser);
            new BrowserProfile(folder).prepare();
            assertThat(browser.waitFor(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
            browser.destroyForcibly();
        }
    }

    private void hold(Process process) throws IOException {
        Files.createSymbolicLink(folder.resolve("SingletonLock"), Path.of("host-name-" + process.pid()));
    }

    @Test
    void secondKiosk_isRefused_untilTheFirstHasEnded() throws Exception {
        try (MachineLock first = MachineLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> MachineLock.take(folder))
                    .isInstanceOf(KioskException.class)
                    .hasMessageContaining("--state");
        }
        MachineLock.take(folder).close();
    }

    @Test
    void pulse_ofAnotherProgram_isNone() {
        assertThat(Pulse.parse("{\"kiosk\":true,\"sinceHelloMs\":12}"))
                .hasValueSatisfying(pulse -> assertThat(pulse.sinceHelloMs()).hasValue(12));
        for (String other : List.of("", "{}", "<html>", "[]", "null", "{\"kiosk\":\"yes\"}")) {
            assertThat(Pulse.parse(other)).as(other).isEmpty();
        }
        assertThat(Pulse.parse("{\"kiosk\":true,\"sinceHelloMs\":-5}")
                        .orElseThrow()
                        .sinceHelloMs())
                .isEmpty();
    }
}
