package org.bluelamp.publish.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** When a kiosk's page on this computer last said that it is alive. */
@Component
public final class PagePulse {
    private static final long NEVER = Long.MIN_VALUE;

    private final AtomicLong last = new AtomicLong(NEVER);

    public void beat() {
        excuse(Duration.ZERO);
    }

    /** The page counts as alive until then, because what it shows now cannot say so itself. */
    public void excuse(Duration silence) {
        last.set(System.nanoTime() + silence.toNanos());
    }

    /** Empty if it never has. */
    public Optional<Duration> sinceLast() {
        long at = last.get();
        return at == NEVER ? Optional.empty() : Optional.of(Duration.ofNanos(Math.max(0, System.nanoTime() - at)));
    }
}
