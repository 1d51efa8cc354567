package org.bluelamp.publish.present;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Listens, and nothing is ever sent. */
final class SilentListener {
    private SilentListener() {}

    static Listener of() {
        return new Listener(new SseEmitter(), task -> {});
    }
}
