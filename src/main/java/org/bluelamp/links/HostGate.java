package org.bluelamp.links;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to a host, with a pause after each; lets none through once the host is closed. */
final class HostGate {
    /** A host that does not answer in time is closed at the second time: once may be chance. */
    private static final int MOST_SILENCES = 2;

    /** A request. */
    @FunctionalInterface
    interface Request {
        Answer send() throws NoAnswerException, InterruptedException;
    }

    private final ReentrantLock lock = new ReentrantLock(true);
    private Duration pause;
    private long freeAtNanos = System.nanoTime();
    private int silences;
    private String closedBecause;

    HostGate(Duration pause) {
        this.pause = pause;
    }

    /** Sends a request when it is its turn; fails without sending it when the host is closed. */
    Answer pass(Request request) throws NoAnswerException, InterruptedException {
        lock.lockInterruptibly();
        try {
            if (closedBecause != null) throw new NoAnswerException(closedBecause, false);
            Thread.sleep(Duration.ofNanos(Math.max(0, freeAtNanos - System.nanoTime())));
            Answer answer = request.send();
            silences = 0;
            if (answer.status() == Answer.TOO_MANY_REQUESTS) closedBecause = "the host asks for fewer requests";
            return answer;
        } catch (NoAnswerException e) {
            if (closedBecause == null && !e.mayHelpToAskOtherwise() && ++silences >= MOST_SILENCES) {
                closedBecause = e.getMessage() + ", and so before";
            }
            throw e;
        } finally {
            freeAtNanos = System.nanoTime() + pause.toNanos();
            lock.unlock();
        }
    }

    /** Lets no further request through. */
    void close(String reason) {
        lock.lock();
        try {
            closedBecause = reason;
        } finally {
            lock.unlock();
        }
    }

    /** Lengthens the pause where the host asks for it; a shorter one changes nothing. */
    void slowDown(Duration longer) {
        lock.lock();
        try {
            if (longer.compareTo(pause) <= 0) return;
            freeAtNanos += longer.minus(pause).toNanos();
            pause = longer;
        } finally {
            lock.unlock();
        }
    }
}
