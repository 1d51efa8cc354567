package org.bluelamp.publish.present;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One stream of server-sent events. What is told goes out in its order, and whoever tells never waits for a slow network: who
 * is too far behind is let go, comes again by itself and is told the whole state.
 */
final class Listener {
    private static final int MOST_WAITING = 32;

    private final SseEmitter emitter;
    private final Executor executor;
    private final Deque<SseEmitter.SseEventBuilder> waiting = new ArrayDeque<>();
    private boolean isSending;
    private boolean isOver;

    Listener(SseEmitter emitter, Executor executor) {
        this.emitter = emitter;
        this.executor = executor;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** @param json the event's data */
    void tell(String event, String json) {
        put(SseEmitter.event().name(event).data(json, MediaType.TEXT_PLAIN));
    }

    /** Keeps the connection from being closed by what stands between, and notices when it is. */
    void beat() {
        put(SseEmitter.event().comment("beat"));
    }

    private void put(SseEmitter.SseEventBuilder event) {
        boolean isTooFarBehind;
        synchronized (waiting) {
            if (isOver) return;
            isTooFarBehind = waiting.size() >= MOST_WAITING;
            if (!isTooFarBehind) {
                waiting.add(event);
                if (isSending) return;
                isSending = true;
            }
        }
        if (isTooFarBehind) {
            end();
            return;
        }
        try {
            executor.execute(this::send);
        } catch (RejectedExecutionException stopping) {
            end();
        }
    }

    private void send() {
        for (; ; ) {
            SseEmitter.SseEventBuilder event;
            synchronized (waiting) {
                event = waiting.poll();
                if (event == null) {
                    isSending = false;
                    return;
                }
            }
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                end();
                return;
            }
        }
    }

    /** Ends the stream, elsewhere: while something is being sent, the emitter would have us wait. */
    void end() {
        synchronized (waiting) {
            isOver = true;
            waiting.clear();
        }
        try {
            executor.execute(emitter::complete);
        } catch (RejectedExecutionException stopping) {
            emitter.complete();
        }
    }
}
