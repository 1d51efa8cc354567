package org.bluelamp.kiosk.machine;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Starts a part, and starts it again whenever it has ended. The first time at once; if it keeps ending soon after its
 * start, after a pause that doubles up to a bound, so that nothing that can't run uses the processor up.
 */
final class KeptPart {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /** What has run for so long did not fail at its start. */
    private static final Duration SOUND = Duration.ofSeconds(60);

    private final Part part;
    private final Duration longestPause;
    private final Consumer<String> told;
    private Duration pause = Duration.ZERO;
    private boolean started;
    private boolean isDown = true;
    private long startedAt;
    private long startFrom;

    KeptPart(Part part, Duration longestPause, Consumer<String> told) {
        this.part = part;
        this.longestPause = longestPause;
        this.told = told;
    }

    boolean isRunning() {
        return started && !isDown && part.isRunning();
    }

    boolean canDoWithoutServer() {
        return part.canDoWithoutServer();
    }

    Set<Long> pages() {
        return isRunning() ? part.pages() : Set.of();
    }

    /** @return when it was started last, as {@code System.nanoTime()} */
    long startedAt() {
        return startedAt;
    }

    boolean hasBeenStarted() {
        return started;
    }

    /** Notices an end, and starts the part if its pause is over. */
    void look(long now) {
        if (isRunning()) return;
        if (started && !isDown) {
            String words = part.lastWords();
            ended(now, "has ended" + (words.isBlank() ? "" : ": " + words));
        }
        if (started && now - startFrom < 0) return;
        start(now);
    }

    /** Ends the part; the next look starts it again. */
    void restart(long now, String reason) {
        part.kill();
        ended(now, reason);
    }

    void stop() {
        part.stop();
        isDown = true;
    }

    private void ended(long now, String reason) {
        isDown = true;
        pause = now - startedAt >= SOUND.toNanos() ? Duration.ZERO : next(pause);
        startFrom = now + pause.toNanos();
        told.accept(part.name() + " " + reason);
    }

    private Duration next(Duration before) {
        Duration doubled = before.isZero() ? FIRST_PAUSE : before.multipliedBy(2);
        return doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
    }

    private void start(long now) {
        boolean again = started;
        started = true;
        startedAt = now;
        try {
            part.start();
            isDown = false;
            told.accept(part.name() + (again ? " is started again" : " is started"));
        } catch (IOException failed) {
            ended(now, "can't be started: " + failed.getMessage());
        }
    }
}
