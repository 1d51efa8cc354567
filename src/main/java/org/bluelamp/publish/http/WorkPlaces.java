package org.bluelamp.publish.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Lets only a few answers be made at once that take a thread and memory for a while; who comes when as many wait as may wait is
 * told to come again.
 */
public final class WorkPlaces {
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration longestWait;

    public WorkPlaces(int atOnce, int mostWaiting, Duration longestWait) {
        this.places = new Semaphore(atOnce);
        this.mostWaiting = mostWaiting;
        this.longestWait = longestWait;
    }

    /** The answer that is made once there is a place, at once or after a while; without one, when to come again. */
    public ResponseEntity<byte[]> answer(Supplier<ResponseEntity<byte[]>> maker) {
        if (!take()) return busy();
        try {
            return maker.get();
        } finally {
            places.release();
        }
    }

    private boolean take() {
        if (waiting() >= mostWaiting) return places.tryAcquire();
        try {
            return places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How many visitors wait for a place. */
    public int waiting() {
        return places.getQueueLength();
    }

    private static ResponseEntity<byte[]> busy() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }
}
