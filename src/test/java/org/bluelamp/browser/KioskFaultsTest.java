package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.bluelamp.browser.LaunchedKiosk.browser;
import static org.bluelamp.browser.LaunchedKiosk.server;
import static org.bluelamp.browser.LaunchedKiosk.signal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluelamp.Exhibits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk with a server of its own: each fault is done to it, and its screen shows the exhibit all the time or soon again. */
@Tag("long")
class KioskFaultsTest {
    /** A launcher that was stopped for longer knows that it was asleep. */
    private static final Duration SLEEP = Duration.ofSeconds(20);

    private static final Path FAKE_TIME = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");
    private static final String STARTED_AGAIN = "is started again";

    @TempDir
    private Path folder;

    @TempDir
    private Path tools;

    private LaunchedKiosk kiosk;
    private Process launcher;

    @BeforeEach
    void make() throws IOException {
        kiosk = new LaunchedKiosk(folder, tools);
    }

    @AfterEach
    void end() throws InterruptedException {
        kiosk.close();
    }

    private void startAndKeep(Path exhibit) throws Exception {
        launcher = kiosk.startOver(exhibit);
        kiosk.awaitKept();
    }

    @Test
    void serverThatIsKilled_comesBack_andThePageStays() throws Exception {
        startAndKeep(Exhibits.MADE_UP);
        ProcessHandle first = kiosk.awaitPart("a server", server(launcher));
        ProcessHandle shown = kiosk.awaitPart("a browser", browser(launcher));
        signal("KILL", first);
        kiosk.awaitExhibit();
        kiosk.awaitPart("another server", server(launcher), first);
        kiosk.awaitHello();
        kiosk.awaitKept();
        assertThat(shown.isAlive()).isTrue();
    }

    /** What a system does that runs out of memory. */
    @Test
    void pageWhoseProcessDies_comesBack_withoutWaitingForItsSilence() throws Exception {
        startAndKeep(Exhibits.MADE_UP);
        ProcessHandle first = kiosk.awaitPart("a browser", browser(launcher));
        for (ProcessHandle page : LaunchedKiosk.pages(first)) signal("KILL", page);
        kiosk.awaitPart("another browser", browser(launcher), first);
        assertThat(kiosk.told()).contains("has lost its page").doesNotContain("not been heard of");
        kiosk.awaitExhibit();
    }

    /** A laptop's lid, a computer's standby: all stops, and all goes on. */
    @Test
    void computerThatWasAsleep_goesOnWithTheSameServerAndBrowser() throws Exception {
        startAndKeep(Exhibits.MADE_UP);
        List<ProcessHandle> all = new ArrayList<>(launcher.descendants().toList());
        all.addFirst(launcher.toHandle());
        for (ProcessHandle each : all) signal("STOP", each);
        for (long begin = System.nanoTime(); System.nanoTime() - begin < SLEEP.toNanos(); ) {
            assertThat(kiosk.pulse()).as("a server that is asleep").isEmpty();
        }
        for (ProcessHandle each : all.reversed()) signal("CONT", each);
        kiosk.awaitHello();
        kiosk.awaitExhibit();
        assertThat(kiosk.told()).doesNotContain(STARTED_AGAIN);
    }

    @Test
    void browserThatStoodStillForAWhile_goesOn() throws Exception {
        startAndKeep(Exhibits.MADE_UP);
        ProcessHandle shown = kiosk.awaitPart("a browser", browser(launcher));
        List<ProcessHandle> all = new ArrayList<>(shown.descendants().toList());
        all.add(shown);
        for (ProcessHandle each : all) signal("STOP", each);
        kiosk.awaitSilence(Duration.ofSeconds(10));
        for (ProcessHandle each : all) signal("CONT", each);
        kiosk.awaitHello();
        kiosk.awaitExhibit();
        assertThat(kiosk.told()).doesNotContain(STARTED_AGAIN);
    }

    @Test
    void serverThatStoodStillForAWhile_goesOn_andThePageMeanwhile() throws Exception {
        startAndKeep(Exhibits.MADE_UP);
        ProcessHandle serving = kiosk.awaitPart("a server", server(launcher));
        signal("STOP", serving);
        // A launcher gives each question five seconds, and so does the test.
        assertThat(kiosk.pulse()).isEmpty();
        assertThat(kiosk.<String>look(page -> {
                    page.keyboard().press("a");
                    page.locator("html[data-kiosk=first] .bl-first-way").last().click();
                    page.locator("bl-exhibit[data-ready]").waitFor();
                    return page.locator("html").getAttribute("data-kiosk");
                }))
                .isEqualTo("visit");
        assertThat(kiosk.pulse()).isEmpty();
        signal("CONT", serving);
        kiosk.awaitHello();
        kiosk.awaitRoot(Map.of("data-kiosk", "visit"));
        assertThat(kiosk.told()).doesNotContain(STARTED_AGAIN);
    }

    @Test
    void dataThatBreakWhileItRuns_darkenNothing_alsoNotABrowserThatStartsThen() throws Exception {
        Path exhibit = Exhibits.copy(Exhibits.MADE_UP, tools.resolve("exhibit"));
        startAndKeep(exhibit);
        Path entry;
        try (Stream<Path> entries = Files.list(exhibit.resolve("entries"))) {
            entry = entries.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
        String sound = Files.readString(entry);
        Files.writeString(entry, sound.substring(0, sound.length() / 2));
        Files.writeString(exhibit.resolve("kiosk.json"), "{\"format\": 1, \"idle\": ");
        ProcessHandle first = kiosk.awaitPart("a browser", browser(launcher));
        signal("KILL", first);
        kiosk.awaitPart("another browser", browser(launcher), first);
        kiosk.awaitExhibit();
        ProcessHandle serving = kiosk.awaitPart("a server", server(launcher));
        signal("KILL", serving);
        kiosk.awaitPart("another server", server(launcher), serving);
        kiosk.awaitHello();
        kiosk.awaitExhibit();
        Files.writeString(entry, sound);
        Files.writeString(exhibit.resolve("kiosk.json"), "{\"format\": 1, \"idle\": 70}");
        kiosk.awaitKept();
    }

    @Test
    void diskThatIsFull_darkensNothing_alsoNotABrowserThatStartsThen() throws Exception {
        Path disk = Files.createDirectory(tools.resolve("disk"));
        assumeThat(execute("mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", disk.toString()))
                .as("mounting a small disk, which takes root")
                .isZero();
        try {
            kiosk = new LaunchedKiosk(disk, tools);
            startAndKeep(Exhibits.copy(Exhibits.MADE_UP, disk.resolve("exhibit")));
            Path ballast = disk.resolve("ballast");
            assertThat(execute("dd", "if=/dev/zero", "of=" + ballast, "bs=64k"))
                    .as("the disk can be filled")
                    .isNotZero();
            ProcessHandle first = kiosk.awaitPart("a browser", browser(launcher));
            ProcessHandle serving = kiosk.awaitPart("a server", server(launcher));
            kiosk.awaitExhibit();
            signal("KILL", first);
            ProcessHandle second = kiosk.awaitPart("another browser", browser(launcher), first);
            kiosk.awaitExhibit();
            assertThat(second.isAlive()).isTrue();
            signal("KILL", serving);
            kiosk.awaitPart("another server", server(launcher), serving);
            kiosk.awaitHello();
            Files.delete(ballast);
            kiosk.awaitHello();
        } finally {
            kiosk.close();
            execute("umount", "--lazy", disk.toString());
        }
    }

    @Test
    void clockOfTheServerThatJumps_changesNothing() throws Exception {
        assumeThat(FAKE_TIME).as("libfaketime").exists();
        Path clock = Files.writeString(tools.resolve("clock"), "+0");
        kiosk.beforeServer = List.of(
                "env",
                "LD_PRELOAD=" + FAKE_TIME,
                "FAKETIME_TIMESTAMP_FILE=" + clock,
                "FAKETIME_CACHE_DURATION=1",
                "FAKETIME_DONT_FAKE_MONOTONIC=1",
                "DONT_FAKE_MONOTONIC=1");
        startAndKeep(Exhibits.MADE_UP);
        for (String jump : List.of("-20y", "+30y", "+1d", "+0")) {
            Files.writeString(clock, jump);
            kiosk.awaitHello();
            kiosk.awaitRoot(Map.of("data-kiosk", "attract", "data-kept", "whole"));
        }
        assertThat(kiosk.told()).doesNotContain(STARTED_AGAIN);
    }

    private static int execute(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
