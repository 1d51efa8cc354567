package org.bluelamp.catalog.live;

import java.time.Duration;

/**
 * How a data folder is watched, in time.
 *
 * @param rest how long the folder must stay as it is before it is read: editors write a file in several steps
 * @param longestUnrest how long to wait for that; a folder that never rests is read then
 * @param poll how often to look for changes that were not reported, as on mounted file systems
 * @param retry how long to wait after a reading that failed; doubled with each failure
 * @param longestRetry what that doubling ends at
 * @param confirmation how long a record must be gone before that is believed: a file is replaced, or written slowly
 * @param doubt how long the folder must stay as it is before the loss of most records is believed
 * @param stuck how long the watching may go without a sign of life before it counts as stuck
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
