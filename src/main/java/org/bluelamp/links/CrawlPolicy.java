package org.bluelamp.links;

import java.time.Duration;

/**
 * Limits that keep a check from being a burden to the hosts.
 *
 * @param parallel most hosts at once; each gets one request at a time
 * @param pause least time between an answer of a host and the next request to it
 * @param timeout most time for an answer
 * @param userAgent who asks, for the host's log
 */
public record CrawlPolicy(int parallel, Duration pause, Duration timeout, String userAgent) {
    /** So many hosts are asked at once, unless the caller wants otherwise. */
    public static final int DEFAULT_PARALLEL = 8;

    public static final int MOST_PARALLEL = 32;

    /** The default of {@link #pause}, in seconds. */
    public static final int DEFAULT_PAUSE_SECONDS = 2;

    /** The default of {@link #timeout}, in seconds. */
    public static final int DEFAULT_TIMEOUT_SECONDS = 20;

    /** An address that was seen fewer days ago is not asked for again, unless the caller wants otherwise. */
    public static final int DEFAULT_DAYS_UNTIL_AGAIN = 30;

    /** The name by which a {@code robots.txt} may address us. */
    public static final String ROBOT_NAME = "BlueLampLinkCheck";

    /**
     * The {@code User-Agent} with which we ask.
     *
     * @param contact an address or page of whom to tell, may be empty
     */
    public static String userAgent(String contact) {
        String whom = contact.isBlank() ? "" : "; " + contact.strip();
        return ROBOT_NAME + "/1.0 (looks whether cited sources are still there" + whom + ")";
    }
}
