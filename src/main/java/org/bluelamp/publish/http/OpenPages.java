package org.bluelamp.publish.http;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Counts the application's pages that are open in visitors' browsers. The server keeps the state of each in memory, so
 * there is a limit to them; what needs no session has none. Safe for many threads.
 */
@Component
public final class OpenPages {
    /** Seconds after which another attempt is worth while; tabs close all the time. */
    public static final String RETRY_AFTER = "60";

    private static final int MOST_BY_DEFAULT = 2000;
    /** What the server keeps for one open page, in bytes, as measured and rounded up. */
    private static final long PAGE_BYTES = 100_000;
    /** What is kept for the catalogue; a large one gets a larger heap by the launcher. */
    private static final long CATALOGUE_BYTES = 64_000_000;

    private final int most;
    private final AtomicInteger open = new AtomicInteger();

    OpenPages(PublishSettings settings) {
        this.most = settings.mostOpenPages()
                .orElseGet(() -> mostFor(Runtime.getRuntime().maxMemory()));
    }

    /** As many pages as there is room for beside the catalogue, and no more than {@value #MOST_BY_DEFAULT}. */
    static int mostFor(long heapBytes) {
        long room = Math.max(heapBytes - CATALOGUE_BYTES, heapBytes / 4);
        return Math.clamp(room / PAGE_BYTES, 1, MOST_BY_DEFAULT);
    }

    public void opened() {
        open.incrementAndGet();
    }

    public void closed() {
        open.decrementAndGet();
    }

    public int count() {
        return open.get();
    }

    public int most() {
        return most;
    }

    /** Whether no further page can be opened until another is closed. */
    public boolean isFull() {
        return open.get() >= most;
    }
}
