package org.bluelamp.kiosk.staff;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** That somebody has signed in, kept in the browser's session. It ends by itself when nobody is there any more. */
final class StaffSession implements Serializable {
    private static final long serialVersionUID = 1L;

    static final String NAME = StaffSession.class.getName();

    static final Duration ELSEWHERE = Duration.ofMinutes(10);

    /** The next who comes to a kiosk's screen is a visitor. */
    static final Duration ON_KIOSK = Duration.ofMinutes(3);

    private final boolean isOnKiosk;
    private volatile Instant lastInput;

    StaffSession(boolean isOnKiosk, Instant now) {
        this.isOnKiosk = isOnKiosk;
        this.lastInput = now;
    }

    static Optional<StaffSession> in(HttpSession session, Instant now) {
        return session == null ? Optional.empty() : of(session.getAttribute(NAME), now);
    }

    /** @param attribute of a session by {@link #NAME}; may be null */
    static Optional<StaffSession> of(Object attribute, Instant now) {
        return attribute instanceof StaffSession staff && staff.isGood(now) ? Optional.of(staff) : Optional.empty();
    }

    /** Whether this is the kiosk's own screen. */
    boolean isOnKiosk() {
        return isOnKiosk;
    }

    /** Somebody has pressed something. */
    void touch(Instant now) {
        lastInput = now;
    }

    /** A clock that was put back ends it, too. */
    private boolean isGood(Instant now) {
        return Duration.between(lastInput, now).abs().compareTo(isOnKiosk ? ON_KIOSK : ELSEWHERE) < 0;
    }
}
