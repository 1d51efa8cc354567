package org.bluelamp.kiosk.local;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.bluelamp.kiosk.pin.Pin;
import org.bluelamp.kiosk.pin.StaffTickets;
import org.bluelamp.publish.http.SmallBody;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * {@code POST /api/v1/kiosk/staff}: the way of staff out of the exhibit. The right PIN is answered with the address to
 * go to, with a ticket in it that is good once, for a minute.
 */
@RestController
final class StaffEntryController {
    private static final int LONGEST = 256;

    private final Pin pin;
    private final StaffTickets tickets;

    StaffEntryController(Pin pin, StaffTickets tickets) {
        this.pin = pin;
        this.tickets = tickets;
    }

    @PostMapping(path = "/api/v1/kiosk/staff", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> enter(HttpServletRequest request) throws IOException {
        PulseController.refuseOthers(request);
        JsonNode asked = SmallBody.read(request, LONGEST);
        JsonNode given = asked.path("pin");
        if (!given.isString() || asked.size() != 1) throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        return switch (pin.attempt(given.asString())) {
            case Pin.Answer.Right() ->
                PulseController.answer(Map.of("to", request.getContextPath() + "/staff?ticket=" + tickets.issue()));
            case Pin.Answer.Wrong() -> throw problem(HttpStatus.FORBIDDEN, "The PIN is wrong.");
            // By this the page knows it from a server that lets no staff in at all.
            case Pin.Answer.NotSet() ->
                ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .cacheControl(CacheControl.noStore())
                        .body(Map.of("pin", "unset"));
            case Pin.Answer.Later(var pause) -> {
                ErrorResponseException later =
                        problem(HttpStatus.TOO_MANY_REQUESTS, "Too many PINs were wrong: wait before the next try.");
                later.getHeaders()
                        .set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, (pause.toMillis() + 999) / 1000)));
                throw later;
            }
        };
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
