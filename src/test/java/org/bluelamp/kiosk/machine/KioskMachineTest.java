package org.bluelamp.kiosk.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The machine with parts that only say that they run, and a server that says a pulse as the test wants it. */
class KioskMachineTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofHours(1);
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final AtomicReference<String> pulse = new AtomicReference<>("{\"kiosk\":true,\"sinceHelloMs\":0}");
    private final FakePart server = new FakePart("The server");
    private final FakePart browser = new FakePart("The browser");
    private HttpServer answering;
    private KioskMachine machine;
    private Thread running;

    private static final class FakePart implements Part {
        private final String name;
        private volatile boolean isRunning;
        private volatile boolean cantStart;
        private volatile boolean keepsExhibit;
        private volatile Set<Long> pages = Set.of(1L, 2L);

        FakePart(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start() throws IOException {
            if (cantStart) throw new IOException("no such program");
            isRunning = true;
        }

        @Override
        public boolean isRunning() {
            return isRunning;
        }

        @Override
        public Set<Long> pages() {
            return pages;
        }

        @Override
        public boolean canDoWithoutServer() {
            return keepsExhibit;
        }

        @Override
        public String lastWords() {
            return "exit code 137";
        }

        @Override
        public void kill() {
            isRunning = false;
        }

        @Override
        public void stop() {
            isRunning = false;
        }
    }

    @BeforeEach
    void answer() throws IOException {
        answering = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answering.createContext("/kiosk/pulse.json", exchange -> {
            byte[] body = pulse.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        answering.start();
    }

    private void run(Duration serverSilence, Duration firstHello, Duration helloSilence) {
        KioskTimings timings = new KioskTimings(
                Duration.ofMillis(20),
                serverSilence,
                serverSilence,
                SHORT,
                firstHello,
                helloSilence,
                SHORT,
                Duration.ofMillis(50));
        machine = new KioskMachine(answering.getAddress().getPort(), server, browser, timings, told::add);
        running = Thread.ofVirtual().start(() -> {
            try {
                machine.run(() -> true);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @AfterEach
    void end() throws InterruptedException {
        if (machine != null) machine.end();
        running.join();
        answering.stop(0);
        assertThat(browser.isRunning).isFalse();
    }

    private void awaitTold(String expected) throws InterruptedException {
        assertThat(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(expected);
    }

    @Test
    void serverThatAnswersAlready_isUsed_andNoneIsStarted() throws Exception {
        run(LONG, LONG, LONG);
        awaitTold("The browser is started");
        assertThat(server.isRunning).isFalse();
    }

    @Test
    void browserThatEnds_isStartedAgain() throws Exception {
        run(LONG, LONG, LONG);
        awaitTold("The browser is started");
        browser.isRunning = false;
        awaitTold("The browser has ended: exit code 137");
        awaitTold("The browser is started again");
    }

    @Test
    void serverThatIsGone_isReplaced_andTheBrowserLeftAlone() throws Exception {
        run(LONG, LONG, LONG);
        awaitTold("The browser is started");
        pulse.set("");
        awaitTold("The server is started");
        server.isRunning = false;
        awaitTold("The server has ended: exit code 137");
        awaitTold("The server is started again");
        assertThat(browser.isRunning).isTrue();
    }

    @Test
    void browserIsNotStarted_beforeThereIsAServer() throws Exception {
        pulse.set("");
        run(LONG, LONG, LONG);
        awaitTold("The server is started");
        assertThat(told.poll(2 * SHORT.toMillis(), TimeUnit.MILLISECONDS)).isNull();
        pulse.set("{\"kiosk\":true}");
        awaitTold("The browser is started");
    }

    @Test
    void browserThatKeepsAnExhibit_isStartedWithoutAServer_whenThatIsLong() throws Exception {
        pulse.set("");
        browser.keepsExhibit = true;
        run(LONG, LONG, LONG);
        awaitTold("The server is started");
        awaitTold("The browser is started");
    }

    @Test
    void serverThatHangs_isEnded() throws Exception {
        pulse.set("");
        run(SHORT, LONG, LONG);
        awaitTold("The server is started");
        awaitTold("The server has not answered for 0 s and is ended");
        awaitTold("The server is started again");
    }

    @Test
    void browserWhosePageFallsSilent_isEnded() throws Exception {
        run(LONG, SHORT, SHORT);
        awaitTold("The browser is started");
        pulse.set("{\"kiosk\":true,\"sinceHelloMs\":600000}");
        awaitTold("The browser has not been heard of for 0 s and is ended");
        awaitTold("The browser is started again");
    }

    @Test
    void browserThatHasLostItsPage_isEnded_longBeforeASlowOneWouldBe() throws Exception {
        run(LONG, LONG, LONG);
        awaitTold("The browser is started");
        assertThat(told.poll(2 * SHORT.toMillis(), TimeUnit.MILLISECONDS)).isNull();
        browser.pages = Set.of(2L);
        pulse.set("{\"kiosk\":true,\"sinceHelloMs\":600000}");
        awaitTold("The browser has lost its page and is ended");
        awaitTold("The browser is started again");
    }

    @Test
    void browserThatEndsAProcessOfNoPage_isLeftAlone() throws Exception {
        run(LONG, LONG, LONG);
        awaitTold("The browser is started");
        browser.pages = Set.of(2L);
        assertThat(told.poll(2 * SHORT.toMillis(), TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void browserWhosePageNeverSaysHello_isEnded() throws Exception {
        pulse.set("{\"kiosk\":true}");
        run(LONG, SHORT, LONG);
        awaitTold("The browser is started");
        awaitTold("The browser has not been heard of for 0 s and is ended");
    }

    @Test
    void helloOfAnEarlierBrowser_doesNotCount() throws Exception {
        pulse.set("{\"kiosk\":true,\"sinceHelloMs\":600000}");
        run(LONG, SHORT, LONG);
        awaitTold("The browser is started");
        awaitTold("The browser has not been heard of for 0 s and is ended");
    }

    @Test
    void silentBrowser_isLeftAlone_whileThereIsNoServer() throws Exception {
        pulse.set("{\"kiosk\":true}");
        run(LONG, LONG, LONG);
        awaitTold("The browser is started");
        pulse.set("no pulse");
        awaitTold("The server is started");
        assertThat(told.poll(2 * SHORT.toMillis(), TimeUnit.MILLISECONDS)).isNull();
        assertThat(browser.isRunning).isTrue();
    }

    @Test
    void partThatCantStart_isTriedAgain_afterAPause() throws Exception {
        browser.cantStart = true;
        run(LONG, LONG, LONG);
        awaitTold("The browser can't be started: no such program");
        awaitTold("The browser can't be started: no such program");
        browser.cantStart = false;
        String next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (next.contains("can't")) next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).isEqualTo("The browser is started again");
    }

    @Test
    void restartThatIsWanted_isDone() throws Exception {
        run(LONG, LONG, LONG);
        awaitTold("The browser is started");
        machine.restartBrowser("is started anew because staff wish it");
        awaitTold("The browser is started anew because staff wish it");
        awaitTold("The browser is started again");
    }
}
