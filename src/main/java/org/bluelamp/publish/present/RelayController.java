package org.bluelamp.publish.present;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bluelamp.publish.http.LocalRequests;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.SmallBody;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;

/**
 * What the screen of a talk and the phones that steer it say to each other. No session and no cookie: a screen and a phone
 * each have a key of their own, which is in no address but that of its stream, and a page of another site is refused.
 */
@RestController
final class RelayController {
    static final String ROOT = "/present/relay";

    private static final int LONGEST = 512;

    private final Talks talks;
    private final TalkStreams streams;
    private final PageRequests requests;

    RelayController(Talks talks, TalkStreams streams, PageRequests requests) {
        this.talks = talks;
        this.streams = streams;
        this.requests = requests;
    }

    /** {@code {"story": ID}}: the screen wants a code. */
    @PostMapping(path = ROOT + "/open", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> open(HttpServletRequest request) throws IOException {
        PageRequest asked = requests.of(request);
        if (isForeign(asked)) return problem(HttpStatus.FORBIDDEN, "foreign");
        String story = text(SmallBody.read(request, LONGEST), "story");
        if (asked.catalog().story(story).isEmpty()) return problem(HttpStatus.NOT_FOUND, "story");
        if (!Reach.isFromElsewhere(asked.site())) return problem(HttpStatus.CONFLICT, "loopback");
        return switch (talks.open(story, ClientTries.client(request))) {
            case Talks.Opening.Opened(var talk) ->
                answer(Map.of(
                        "key",
                        talk.screen(),
                        "address",
                        asked.site().whole(asked.site().path() + "/present"),
                        "ends",
                        talk.ends().toString()));
            case Talks.Opening.TooMany() -> problem(HttpStatus.TOO_MANY_REQUESTS, "too-many");
            case Talks.Opening.Full() -> problem(HttpStatus.SERVICE_UNAVAILABLE, "full");
        };
    }

    /** {@code {"code": LETTERS}}: a phone gives the code that the screen shows. */
    @PostMapping(path = ROOT + "/join", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> join(HttpServletRequest request) throws IOException {
        if (isForeign(requests.of(request))) return problem(HttpStatus.FORBIDDEN, "foreign");
        String code = text(SmallBody.read(request, LONGEST), "code");
        return switch (talks.join(code, ClientTries.client(request))) {
            case Talks.Joining.Joined(var talk, var key) -> answer(Map.of("key", key, "story", talk.story()));
            case Talks.Joining.Unknown() -> problem(HttpStatus.NOT_FOUND, "unknown");
            case Talks.Joining.Crowded() -> problem(HttpStatus.CONFLICT, "crowded");
            case Talks.Joining.Later(var pause) -> later(pause);
        };
    }

    /** {@code {"key": KEY, "command": ...}} of a phone, {@code {"key": KEY, "state": ...}} of the screen. */
    @PostMapping(path = ROOT + "/say", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> say(HttpServletRequest request) throws IOException {
        if (isForeign(requests.of(request))) return problem(HttpStatus.FORBIDDEN, "foreign");
        JsonNode said = SmallBody.read(request, LONGEST);
        String key = text(said, "key");
        Optional<Talk> found = talks.find(key);
        if (found.isEmpty()) return problem(HttpStatus.NOT_FOUND, "over");
        Talk talk = found.get();
        if (!talk.isSlowEnough()) return problem(HttpStatus.TOO_MANY_REQUESTS, "too-fast");
        Optional<String> message = Optional.of(said)
                .filter(both -> both.size() == 2)
                .flatMap(both -> talk.isScreen(key)
                        ? TalkMessage.state(both.path("state"))
                        : TalkMessage.command(both.path("command")));
        if (message.isEmpty()) return problem(HttpStatus.BAD_REQUEST, "message");
        if (talk.isScreen(key)) {
            talk.show(message.get());
            return answer(Map.of());
        }
        return talk.ask(message.get()) ? answer(Map.of()) : problem(HttpStatus.CONFLICT, "no-screen");
    }

    /** {@code {"key": KEY}}: the screen ends the talk, and its code is good no more. */
    @PostMapping(path = ROOT + "/end", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> end(HttpServletRequest request) throws IOException {
        if (isForeign(requests.of(request))) return problem(HttpStatus.FORBIDDEN, "foreign");
        String key = text(SmallBody.read(request, LONGEST), "key");
        talks.find(key).filter(talk -> talk.isScreen(key)).ifPresent(talks::end);
        return answer(Map.of());
    }

    /** Server-sent events, from the whole state on; 404 once the talk is over. */
    @GetMapping(ROOT + "/events")
    ResponseEntity<SseEmitter> events(@RequestParam(defaultValue = "") String key) {
        return talks.find(key)
                .map(talk -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        // nginx would hold back what is small.
                        .header("X-Accel-Buffering", "no")
                        .body(streams.open(talk, key)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** Whether a key is still good: browsers do not tell a page why a stream was refused. */
    @GetMapping(ROOT + "/talk.json")
    ResponseEntity<Map<String, String>> talk(@RequestParam(defaultValue = "") String key) {
        return talks.find(key)
                .map(talk -> answer(Map.of("story", talk.story())))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "over"));
    }

    /** Behind a proxy that does not say what it was asked for, the site is known by its settings alone. */
    private static boolean isForeign(PageRequest asked) {
        HttpServletRequest request = asked.request();
        String relation = request.getHeader("Sec-Fetch-Site");
        boolean isOwn = asked.site().origin().equals(request.getHeader(HttpHeaders.ORIGIN))
                && (relation == null || relation.equals("same-origin"));
        return !isOwn && !LocalRequests.isOfOneSite(request);
    }

    private static String text(JsonNode said, String name) {
        return said.path(name).asString("");
    }

    private static ResponseEntity<Map<String, String>> later(Duration pause) {
        String seconds = Long.toString(Math.max(1, (pause.toMillis() + 999) / 1000));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .body(new TreeMap<>(Map.of("problem", "later", "seconds", seconds)));
    }

    private static ResponseEntity<Map<String, String>> problem(HttpStatus status, String problem) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("problem", problem));
    }

    private static ResponseEntity<Map<String, String>> answer(Map<String, String> answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
