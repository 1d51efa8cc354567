package org.bluelamp.kiosk.machine;

import java.time.Duration;
import java.util.Set;

/**
 * Notices that the page has died while its browser goes on and shows that it has. Browsers also end processes of pages that
 * nobody needs any more; so an end counts only where the page says no hello after it.
 */
final class PageWatch {
    private Set<Long> before = Set.of();
    private boolean isMissed;
    private long missedSince;

    /** @param pages processes that draw pages now */
    void look(long now, Set<Long> pages) {
        if (!pages.containsAll(before)) {
            isMissed = true;
            missedSince = now;
        }
        before = pages;
    }

    void hello(long at) {
        if (at - missedSince > 0) isMissed = false;
    }

    /** @param listeningSince before this nobody could have heard a hello */
    boolean isLost(long now, long listeningSince, Duration patience) {
        long since = listeningSince - missedSince > 0 ? listeningSince : missedSince;
        return isMissed && now - since > patience.toNanos();
    }

    /** There is another browser. */
    void begin() {
        before = Set.of();
        isMissed = false;
    }
}
