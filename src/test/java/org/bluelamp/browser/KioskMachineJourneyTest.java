package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.browser.LaunchedKiosk.browser;
import static org.bluelamp.browser.LaunchedKiosk.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bluelamp.kiosk.mirror.OtherServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command {@code kiosk --from} with a real browser and a page that only says hello: each fault is done to it, and it has
 * to come back by itself.
 */
@Tag("long")
class KioskMachineJourneyTest {
    /** Long enough for a browser to start on a busy machine. */
    private static final String SILENCE_SECONDS = "15";

    @TempDir
    private Path folder;

    @TempDir
    private Path tools;

    private LaunchedKiosk kiosk;
    private OtherServer other;

    @BeforeEach
    void publish() throws IOException {
        kiosk = new LaunchedKiosk(folder, tools);
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
        kiosk.close();
        other.close();
    }

    @Test
    void browserThatIsKilled_orHangs_comesBack_andEndsWithItsKiosk() throws Exception {
        Process launcher = kiosk.start("--from=" + other.origin(), "--silence=" + SILENCE_SECONDS);
        ProcessHandle first = kiosk.awaitPart("a browser", browser(launcher));
        kiosk.awaitHello();
        signal("KILL", first);
        ProcessHandle second = kiosk.awaitPart("another browser", browser(launcher), first);
        kiosk.awaitHello();
        signal("STOP", second);
        ProcessHandle third = kiosk.awaitPart("a third browser", browser(launcher), first, second);
        assertThat(kiosk.told()).contains("The browser has not been heard of");
        assertThat(second.isAlive()).isFalse();
        kiosk.awaitHello();
        launcher.destroy();
        assertThat(launcher.waitFor(LaunchedKiosk.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        kiosk.await("the browser is gone", () -> !third.isAlive());
    }

    @Test
    void kioskThatWasKilled_leavesNothingInTheWayOfTheNext() throws Exception {
        Process launcher = kiosk.start("--from=" + other.origin());
        ProcessHandle left = kiosk.awaitPart("a browser", browser(launcher));
        kiosk.awaitHello();
        launcher.destroyForcibly().waitFor();
        other.close();
        Process next = kiosk.start("--from=" + other.origin());
        kiosk.awaitPart("a browser", browser(next), left);
        kiosk.await("the earlier browser is gone", () -> !left.isAlive());
        kiosk.await("the server", () -> kiosk.pulse().isPresent());
        assertThat(kiosk.told()).contains("Shows version v1");
    }
}
