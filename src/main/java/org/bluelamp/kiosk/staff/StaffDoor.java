package org.bluelamp.kiosk.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.bluelamp.kiosk.pin.Password;
import org.bluelamp.kiosk.pin.Pin;
import org.bluelamp.kiosk.pin.SettingsFolder;
import org.bluelamp.kiosk.pin.StaffSecret;
import org.bluelamp.kiosk.pin.StaffTickets;
import org.bluelamp.publish.http.LocalRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may enter, and how: by the PIN on this computer, by the password over https from another one, else not at all. */
@Component
final class StaffDoor {
    /** How a request may enter. */
    enum Way {
        PIN,
        PASSWORD,
        /** What is typed could be read on its way. */
        NONE
    }

    private final Path settings;
    private final Pin pin;
    private final Password password;
    private final StaffTickets tickets;
    private final Clock clock;

    @Autowired
    StaffDoor(@Value("${bluelamp.kiosk.settings:}") String settings, Pin pin, StaffTickets tickets) {
        this.settings = settings.isBlank() ? SettingsFolder.settings() : Path.of(settings);
        this.pin = pin;
        this.tickets = tickets;
        this.clock = Clock.systemUTC();
        this.password = new Password(this.settings, clock);
    }

    /** Whether a proxy's word counts for https is a setting of the server (server.forward-headers-strategy). */
    Way way(HttpServletRequest request) {
        if (LocalRequests.isLocal(request)) return Way.PIN;
        return request.isSecure() ? Way.PASSWORD : Way.NONE;
    }

    boolean isSet(Way way) {
        return way == Way.PIN ? pin.isSet() : password.isSet();
    }

    /** Looks at what was typed. */
    StaffSecret.Answer attempt(HttpServletRequest request, String secret) {
        return switch (way(request)) {
            case PIN -> pin.attempt(secret);
            case PASSWORD -> password.attempt(secret, request.getRemoteAddr());
            case NONE -> new StaffSecret.Answer.NotSet();
        };
    }

    /** Whether the ticket of a PIN that was typed into the exhibit is good; it is not any more from then on. */
    boolean redeem(HttpServletRequest request, String ticket) {
        return way(request) == Way.PIN && tickets.redeem(ticket);
    }

    /** Lets in: under a new session id, so that one that somebody else has set or seen is of no use. */
    void signIn(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (!session.isNew()) request.changeSessionId();
        session.setAttribute(StaffSession.NAME, new StaffSession(isKiosk(request), clock.instant()));
    }

    boolean isSignedIn(HttpServletRequest request) {
        return StaffSession.in(request.getSession(false), clock.instant()).isPresent();
    }

    /** Whether the request comes from a kiosk, as far as can be known: from this computer, on which one was started. */
    boolean isKiosk(HttpServletRequest request) {
        try {
            return way(request) == Way.PIN && KioskIdentity.find(settings).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
