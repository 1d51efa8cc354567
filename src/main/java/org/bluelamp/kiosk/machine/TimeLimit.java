package org.bluelamp.kiosk.machine;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does what may block for ever, in a thread of its own, and gives it up when its time is over. */
final class TimeLimit {
    private TimeLimit() {}

    /**
     * @param giveUp frees the thread by closing what it waits for
     * @throws IOException if the work fails or takes too long
     */
    static <T> T within(Duration patience, Callable<T> work, Closeable giveUp)
            throws IOException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("kiosk-camera").start(task);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException known ? known : new IOException(failed.getCause());
        } catch (TimeoutException silent) {
            giveUp.close();
            throw new IOException("it has not answered for " + patience.toSeconds() + " s", silent);
        }
    }
}
