package org.bluelamp.publish.visits;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.visits.KioskCommand;
import org.bluelamp.visits.KioskRegister;
import org.bluelamp.visits.VisitDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the launcher of a kiosk asks each half minute, and the picture that it sends. A page can't do either: it can't
 * start its own browser again, and sees no more of the screen than itself.
 */
@RestController
final class MachineController {
    private static final int LONGEST_BODY = 4 * 1024;

    private final KioskKeys keys;
    private final ObjectProvider<KioskRegister> register;
    private final Screenshots screenshots;
    private final ExhibitDays days;

    MachineController(
            KioskKeys keys, ObjectProvider<KioskRegister> register, Screenshots screenshots, ExhibitDays days) {
        this.keys = keys;
        this.register = register;
        this.screenshots = screenshots;
        this.days = days;
    }

    /**
     * What the launcher shall do. A kiosk that is not known asks to be registered by it.
     *
     * @return the command, if any; 401 with the kiosk's code as long as staff have not accepted it
     */
    @PostMapping(path = "/api/v1/kiosk/machine", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> machine(HttpServletRequest request) throws IOException {
        Instant now = days.now();
        String key = KioskKeys.key(request).orElseThrow(MachineController::unknown);
        JsonNode told = object(body(request, LONGEST_BODY));
        Optional<String> known = keys.kiosk(request, now);
        if (known.isEmpty()) return asksToBeRegistered(told.path("id").asString(""), key, now);
        JsonNode noPicture = told.path("noPicture");
        if (noPicture.isString()) screenshots.fail(known.get(), noPicture.asString());
        Optional<KioskCommand> command = register.getObject().launcherCommand(known.get(), now);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(command.map(asked -> Map.of("command", asked.word())).orElse(Map.of()));
    }

    /** A picture of the screen, which staff have asked for. */
    @PostMapping(
            path = "/api/v1/kiosk/screenshot",
            consumes = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    ResponseEntity<Void> screenshot(HttpServletRequest request) throws IOException {
        Instant now = days.now();
        String kiosk = keys.kiosk(request, now).orElseThrow(MachineController::unknown);
        if (!screenshots.isExpected(kiosk, now)) {
            throw problem(HttpStatus.CONFLICT, "Nobody has asked for a picture.");
        }
        if (!screenshots.add(kiosk, body(request, Screenshots.LARGEST), now)) {
            throw problem(HttpStatus.BAD_REQUEST, "This is no PNG and no JPEG.");
        }
        return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).build();
    }

    private ResponseEntity<ProblemDetail> asksToBeRegistered(String id, String key, Instant now) {
        if (!KioskRegister.isId(id)) throw unknown();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNAUTHORIZED, "This kiosk is not registered. Staff can accept it at /staff by its code.");
        problem.setProperty("code", register.getObject().apply(id, key, now));
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .cacheControl(CacheControl.noStore())
                .body(problem);
    }

    private static ErrorResponseException unknown() {
        ErrorResponseException unknown =
                problem(HttpStatus.UNAUTHORIZED, "This is answered to kiosks alone, by their key.");
        unknown.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return unknown;
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    private static byte[] body(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() <= most) {
            byte[] body = request.getInputStream().readNBytes(most + 1);
            if (body.length <= most) return body;
        }
        throw problem(HttpStatus.CONTENT_TOO_LARGE, "At most " + most + " bytes are read.");
    }

    private static JsonNode object(byte[] body) {
        try {
            JsonNode document = JsonMapper.shared().readTree(body);
            if (document.isObject()) return document;
        } catch (JacksonException noJson) {
            // Told below, as every other body that is no object.
        }
        throw problem(HttpStatus.BAD_REQUEST, "A JSON object is expected.");
    }

    /** The kiosk asks again by itself. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(VisitDatabase.UnavailableException unavailable) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, "The database of the counts is away. Try again later."));
    }
}
