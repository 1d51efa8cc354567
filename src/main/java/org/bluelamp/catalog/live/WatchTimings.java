package org.bluelamp.catalog.live;

import java.time.Duration;

/**
 * The intervals at which a data folder is watched and a loss of records is accepted.
 *
 * @param rest how long the folder must stay as it is before it is read: editors write a file in several steps
 * @param longestUnrest how long to wait for that at most; then the folder is read even if it still changes
 * @param poll how often to look for changes that were not reported, as on mounted file systems
 * @param retry how long to wait after a reading that failed; doubled with each failure
 * @param longestRetry the longest wait that the doubling leads to
 * @param confirmation how long a few records must be missing before they count as deleted: their files may just be
 *     replaced
 * @param doubt how long the folder must stay unchanged before most records count as deleted
 * @param stuck how long the watching thread may make no progress before it counts as stuck
 */
public record WatchTimings(
        Duration rest,
        Duration longestUnrest,
        Duration poll,
        Duration retry,
        Duration longestRetry,
        Duration confirmation,
        Duration doubt,
        Duration stuck) {
    public static final WatchTimings DEFAULT = new WatchTimings(
            Duration.ofMillis(250),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ofMinutes(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2));
}
