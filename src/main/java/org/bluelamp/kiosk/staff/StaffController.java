package org.bluelamp.kiosk.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.bluelamp.html.InlineText;
import org.bluelamp.kiosk.pin.StaffSecret;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.LocalRequests;
import org.bluelamp.publish.http.PagePulse;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.publish.http.SecurityHeaders;
import org.bluelamp.publish.http.Site;
import org.bluelamp.publish.page.StartPage;
import org.bluelamp.text.Messages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UrlPathHelper;

/** {@code /staff}: the door, and behind it the page that starts the view. Who has not signed in gets no session. */
@Controller
final class StaffController {
    private final PageRequests requests;
    private final Assets assets;
    private final StartPage startPage;
    private final StaffDoor door;
    /** Somewhat longer than the form stays; and until the view says its first word on a slow computer. */
    private static final Duration FORM_TIME = Duration.ofSeconds(70);

    private static final Duration LOADING_TIME = Duration.ofSeconds(30);

    private final PagePulse pulse;

    StaffController(PageRequests requests, Assets assets, StartPage startPage, StaffDoor door, PagePulse pulse) {
        this.requests = requests;
        this.assets = assets;
        this.startPage = startPage;
        this.door = door;
        this.pulse = pulse;
    }

    @GetMapping({"/staff", "/staff/"})
    ResponseEntity<byte[]> open(HttpServletRequest request, HttpServletResponse response) {
        PageRequest asked = requests.of(request);
        String ticket = request.getParameter("ticket");
        if (ticket != null) {
            // Away from the address, which stays in the browser's history.
            if (door.redeem(request, ticket)) door.signIn(request);
            return toStaff(asked);
        }
        if (door.isSignedIn(request)) return view(asked, response);
        return door(asked, HttpStatus.OK, Optional.empty());
    }

    /** What was typed; a page of another site has nothing tried. */
    @PostMapping(path = "/staff", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> enter(HttpServletRequest request) {
        PageRequest asked = requests.of(request);
        String secret = request.getParameter("secret");
        if (!LocalRequests.isOfOneSite(request) || door.way(request) == StaffDoor.Way.NONE) {
            return door(asked, HttpStatus.FORBIDDEN, Optional.empty());
        }
        if (secret == null) return door(asked, HttpStatus.BAD_REQUEST, Optional.empty());
        return switch (door.attempt(request, secret)) {
            case StaffSecret.Answer.Right() -> {
                door.signIn(request);
                yield toStaff(asked);
            }
            case StaffSecret.Answer.Wrong() -> door(asked, HttpStatus.FORBIDDEN, Optional.of("staff.door.wrong"));
            case StaffSecret.Answer.NotSet() -> door(asked, HttpStatus.FORBIDDEN, Optional.empty());
            case StaffSecret.Answer.Later(var pause) -> later(asked, pause);
        };
    }

    private ResponseEntity<byte[]> later(PageRequest asked, Duration pause) {
        long seconds = Math.max(1, (pause.toMillis() + 999) / 1000);
        ResponseEntity<byte[]> page = seconds < 60
                ? door(asked, HttpStatus.TOO_MANY_REQUESTS, Optional.of("staff.door.later.seconds"), seconds)
                : door(asked, HttpStatus.TOO_MANY_REQUESTS, Optional.of("staff.door.later"), (seconds + 59) / 60);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(page.getBody());
    }

    /** @param fault of what was typed, as a message's key, with a count */
    private ResponseEntity<byte[]> door(PageRequest asked, HttpStatus status, Optional<String> fault, Object... count) {
        HttpServletRequest request = asked.request();
        StaffDoor.Way way = door.way(request);
        boolean isKiosk = door.isKiosk(request);
        // The launcher of a kiosk waits for a word of its page, and this one has no script.
        if (isKiosk) pulse.excuse(FORM_TIME);
        StaffPage page = new StaffPage(asked, assets, isKiosk);
        if (way == StaffDoor.Way.NONE) {
            return send(asked, page.line("staff.door.plain").print(), HttpStatus.FORBIDDEN);
        }
        if (door.isSet(way)) page.form(way, fault, count);
        else page.line(way == StaffDoor.Way.PIN ? "staff.door.no-pin" : "staff.door.no-password");
        if (isKiosk) page.wayToKiosk();
        return send(asked, page.print(), status);
    }

    private ResponseEntity<byte[]> view(PageRequest asked, HttpServletResponse response) {
        if (door.isKiosk(asked.request())) pulse.excuse(LOADING_TIME);
        String title = Messages.in(asked.language()).get("staff.title") + " – "
                + InlineText.plain(asked.catalog().exhibit().title(), asked.language());
        String base = Site.wayToRoot(UrlPathHelper.defaultInstance.getPathWithinApplication(asked.request()));
        SecurityHeaders.allowStaff(response, StartPage.SCRIPT_HASH);
        return send(
                asked,
                startPage.apart(title, asked.language(), base, "bluelamp/staff.css?v=" + assets.staffStylesVersion()),
                HttpStatus.OK);
    }

    private static ResponseEntity<byte[]> toStaff(PageRequest asked) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(asked.site().path() + "/staff?lang=" + asked.language()))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static ResponseEntity<byte[]> send(PageRequest asked, Representation page, HttpStatus status) {
        return ResponseWriter.send(asked.request(), page, CacheControl.noStore(), status);
    }
}
