package org.bluelamp.kiosk.machine;

import java.time.Duration;

/**
 * How long a kiosk waits before it helps.
 *
 * @param look from one look at server and browser to the next
 * @param serverStart until a server that was started has to answer
 * @param serverSilence until a server that has answered before counts as hanging
 * @param browserWaits for a server, before the browser is started without one and shows what it keeps
 * @param firstHello until the page of a browser that was started has to say hello
 * @param helloSilence until a browser whose page has said hello counts as hanging
 * @param lostPage until the page has to say hello, after a process that draws pages has ended
 * @param longestPause before something is started again that ends at once, time after time
 */
public record KioskTimings(
        Duration look,
        Duration serverStart,
        Duration serverSilence,
        Duration browserWaits,
        Duration firstHello,
        Duration helloSilence,
        Duration lostPage,
        Duration longestPause) {
    /**
     * The page says hello every 2 s. A silence of 90 s alone may be that of a weak computer with much to do; one of 6 s, after
     * an end that took the page with it, is not. A start may take minutes on a computer that has just been switched on.
     */
    public static final KioskTimings USUAL = new KioskTimings(
            Duration.ofSeconds(1),
            Duration.ofMinutes(4),
            Duration.ofSeconds(45),
            Duration.ofSeconds(20),
            Duration.ofMinutes(3),
            Duration.ofSeconds(90),
            Duration.ofSeconds(6),
            Duration.ofSeconds(10));

    /** The same, but a browser may be silent for another time. */
    public KioskTimings withSilence(Duration silence) {
        Duration first = silence.compareTo(firstHello) < 0 ? silence.multipliedBy(2) : silence;
        return new KioskTimings(look, serverStart, serverSilence, browserWaits, first, silence, lostPage, longestPause);
    }
}
