package org.bluelamp.publish.present;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Opens the streams of the talks, keeps them alive, and ends them before the server stops, which would wait for them. */
final class TalkStreams {
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int MOST_THREADS = 16;
    private static final int MOST_WAITING = 20_000;

    private final Talks talks;
    private final ThreadPoolExecutor senders = new ThreadPoolExecutor(
            MOST_THREADS, MOST_THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), named("talk"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(named("talk-beat"));
    private boolean isBeating;

    TalkStreams(Talks talks) {
        this.talks = talks;
        senders.allowCoreThreadTimeOut(true);
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
    }

    /** A server on which nobody gives a talk has no thread for it. */
    private synchronized void startBeat() {
        if (isBeating || clock.isShutdown()) return;
        isBeating = true;
        clock.scheduleWithFixedDelay(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
    }

    private void beat() {
        talks.sweep();
        talks.beat();
    }

    SseEmitter open(Talk talk, String key) {
        startBeat();
        SseEmitter emitter = new SseEmitter(Talks.GOOD_FOR.toMillis());
        Listener listener = new Listener(emitter, senders);
        emitter.onCompletion(() -> talk.leave(key, listener));
        emitter.onTimeout(() -> talk.leave(key, listener));
        emitter.onError(gone -> talk.leave(key, listener));
        talk.listen(key, listener);
        return emitter;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        clock.shutdownNow();
        talks.endAll();
        senders.shutdown();
    }
}
