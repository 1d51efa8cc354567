package org.bluelamp.kiosk.machine;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Looks at server and browser once a second, and starts again what has ended or hangs.
 *
 * <p>A server hangs that does not say its pulse. A browser hangs whose page says no hello: asking the browser itself
 * is no way, because the policies of a kiosk refuse Chromium's protocol for tools. A page whose process has ended is not
 * waited for as long as one that may only be slow. While the server is away nobody can say hello, and the page shows what
 * its service worker keeps, so the browser is left alone.
 */
public final class KioskMachine {
    /** A look that comes so late says that this process was stopped, and the others perhaps with it. */
    private static final Duration ASLEEP = Duration.ofSeconds(15);

    /** From three minutes to an hour and a half. */
    private static final int MOST_DOUBLINGS = 5;

    private final int port;
    private final KeptPart server;
    private final KeptPart browser;
    private final KioskTimings timings;
    private final Consumer<String> told;
    private final AtomicReference<String> wantedRestart = new AtomicReference<>();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private long begin;
    private long lastLook;
    private long awakeSince;
    private boolean isAnswering;
    private boolean hasAnswered;
    private long answeringSince;
    private long lastAnswer;
    private boolean hasSaidHello;
    private final PageWatch page = new PageWatch();
    private int startsInVain;

    /** @param told gets what happens, a line at a time */
    public KioskMachine(int port, Part server, Part browser, KioskTimings timings, Consumer<String> told) {
        this.port = port;
        this.server = new KeptPart(server, timings.longestPause(), told);
        this.browser = new KeptPart(browser, timings.longestPause(), told);
        this.timings = timings;
        this.told = told;
    }

    /** Whether a Blue Lamp that can serve a kiosk answers at a port of this computer. */
    public static boolean isServedAt(int port) throws InterruptedException {
        return Pulse.isAt(port);
    }

    /** Has the browser started again at the next look. May be called by any thread. */
    public void restartBrowser(String reason) {
        wantedRestart.set(reason);
    }

    /** Makes {@link #run} end server and browser and return; waits until it has. May be called by any thread. */
    public void end() throws InterruptedException {
        ending.countDown();
        ended.await();
    }

    /**
     * Keeps the kiosk running.
     *
     * @param wanted asked at each look; the kiosk ends when it is false
     */
    public void run(BooleanSupplier wanted) throws InterruptedException {
        begin = System.nanoTime();
        lastLook = begin;
        awakeSince = begin;
        try (Pulse.Asker asker = new Pulse.Asker(port)) {
            do {
                Optional<Pulse> pulse = asker.ask();
                look(System.nanoTime(), pulse);
            } while (!ending.await(timings.look().toMillis(), TimeUnit.MILLISECONDS) && wanted.getAsBoolean());
        } finally {
            browser.stop();
            if (server.hasBeenStarted()) server.stop();
            ended.countDown();
        }
    }

    private void look(long now, Optional<Pulse> pulse) {
        if (now - lastLook > ASLEEP.toNanos()) awakeSince = now;
        lastLook = now;
        note(now, pulse);
        lookAtServer(now);
        String reason = wantedRestart.getAndSet(null);
        if (reason != null && browser.isRunning()) restartBrowser(now, reason);
        if (isAnswering || browser.isRunning() || goesOnAlone(now)) lookAtBrowser(now);
        pulse.ifPresent(known -> listen(now, known.sinceHelloMs()));
    }

    /** Without a server the page may still be there, in its service worker; but a first start needs one. */
    private boolean goesOnAlone(long now) {
        boolean hasWaited =
                browser.hasBeenStarted() || now - begin > timings.browserWaits().toNanos();
        return hasWaited && browser.canDoWithoutServer();
    }

    private void note(long now, Optional<Pulse> pulse) {
        if (pulse.isPresent() && !isAnswering) answeringSince = now;
        isAnswering = pulse.isPresent();
        if (isAnswering) {
            hasAnswered = true;
            lastAnswer = now;
        }
    }

    /** A server that somebody else has started is used as it is; when it is gone, ours takes its place. */
    private void lookAtServer(long now) {
        if (isAnswering) return;
        if (server.isRunning()) {
            boolean isNew = !hasAnswered || lastAnswer - server.startedAt() < 0;
            Duration patience = isNew ? timings.serverStart() : timings.serverSilence();
            if (now - latest(server.startedAt(), isNew ? begin : lastAnswer, awakeSince) > patience.toNanos()) {
                server.restart(now, "has not answered for " + patience.toSeconds() + " s and is ended");
            }
        }
        server.look(now);
    }

    private void lookAtBrowser(long now) {
        boolean wasRunning = browser.isRunning();
        browser.look(now);
        if (!wasRunning) forgetPage();
        page.look(now, browser.pages());
    }

    private void forgetPage() {
        hasSaidHello = false;
        page.begin();
    }

    /** Judges the browser by when its page said hello last. */
    private void listen(long now, OptionalLong sinceHelloMs) {
        if (!browser.isRunning()) return;
        long sign = latest(browser.startedAt(), answeringSince, awakeSince);
        if (sinceHelloMs.isPresent()) {
            long hello = now - TimeUnit.MILLISECONDS.toNanos(sinceHelloMs.getAsLong());
            // Before its start it was another browser that spoke.
            if (hello - browser.startedAt() > 0) {
                hasSaidHello = true;
                startsInVain = 0;
                sign = latest(sign, hello);
                page.hello(hello);
            }
        }
        // Before its first hello a browser may end what it has begun with.
        if (hasSaidHello && page.isLost(now, latest(answeringSince, awakeSince), timings.lostPage())) {
            restartBrowser(now, "has lost its page and is ended");
            return;
        }
        Duration patience = hasSaidHello ? timings.helloSilence() : patienceWithStart();
        if (now - sign > patience.toNanos()) {
            if (!hasSaidHello) startsInVain++;
            restartBrowser(now, "has not been heard of for " + patience.toSeconds() + " s and is ended");
        }
    }

    /** A page that says no hello after many starts is shown all the same, perhaps; so it is disturbed ever more rarely. */
    private Duration patienceWithStart() {
        return timings.firstHello().multipliedBy(1L << Math.min(startsInVain, MOST_DOUBLINGS));
    }

    private void restartBrowser(long now, String reason) {
        browser.restart(now, reason);
        forgetPage();
    }

    private static long latest(long... times) {
        long latest = times[0];
        // Such times are compared by their difference, since they may overflow.
        for (long time : times) if (time - latest > 0) latest = time;
        return latest;
    }
}
