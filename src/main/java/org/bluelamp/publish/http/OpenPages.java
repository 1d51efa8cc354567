package org.bluelamp.publish.http;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Counts the application's pages that are open in visitors' browsers. The server keeps the state of each in memory, so
 * there is a limit to them; what needs no session has none. Safe for many threads.
 */
@Component
public final class OpenPages {
    /** Seconds after which a refused visitor should try again. Tabs close all the time, so a minute is enough. */
    public static final String RETRY_AFTER = "60";

    private static final int MOST_BY_DEFAULT = 2000;
    /** Memory that the server needs for one open page, in bytes: measured, then rounded up. */
    private static final long PAGE_BYTES = 100_000;
    /** Memory that the catalogue needs, in bytes. For a larger catalogue the launcher sets a larger heap. */
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
