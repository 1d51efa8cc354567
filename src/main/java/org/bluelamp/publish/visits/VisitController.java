package org.bluelamp.publish.visits;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.publish.http.LocalRequests;
import org.bluelamp.publish.http.PagePulse;
import org.bluelamp.visits.InvalidBatchException;
import org.bluelamp.visits.KioskCommand;
import org.bluelamp.visits.KioskRegister;
import org.bluelamp.visits.VisitBatch;
import org.bluelamp.visits.VisitDatabase;
import org.bluelamp.visits.VisitStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What kiosks report: visits, and that they are there. No session, no cookie, no page of another site. */
@RestController
final class VisitController {
    private static final Logger LOG = LoggerFactory.getLogger(VisitController.class);
    private static final int LARGEST_BATCH = 256 * 1024;
    private static final int LARGEST_HELLO = 16 * 1024;

    /** Seconds until a kiosk asks a database again that is away. */
    private static final String RETRY_AFTER = "30";

    private final VisitSettings settings;
    private final KioskKeys keys;
    private final ObjectProvider<VisitStore> store;
    private final ObjectProvider<KioskRegister> register;
    private final ExhibitDays days;
    private final PagePulse pulse;

    VisitController(
            VisitSettings settings,
            KioskKeys keys,
            ObjectProvider<VisitStore> store,
            ObjectProvider<KioskRegister> register,
            ExhibitDays days,
            PagePulse pulse) {
        this.settings = settings;
        this.keys = keys;
        this.store = store;
        this.register = register;
        this.days = days;
        this.pulse = pulse;
    }

    /** What is answered in place of a report that can't be taken. */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final HttpStatus status;

        RefusedException(HttpStatus status, String detail) {
            super(detail, null, false, false);
            this.status = status;
        }
    }

    /** A batch is taken whole, and once, however often it is sent; 202 is answered when it is on the disk. */
    @PostMapping(path = "/api/v1/kiosk/visits", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> visits(HttpServletRequest request) throws IOException {
        Instant now = days.now();
        if (!settings.enabled()) {
            throw new RefusedException(HttpStatus.FORBIDDEN, "Visits are not counted here: that is switched off.");
        }
        String kiosk = kiosk(request, now);
        byte[] body = body(request, LARGEST_BATCH);
        store.getObject().add(kiosk, VisitBatch.read(body, days.days(), now), days.days());
        return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).build();
    }

    /**
     * The page of a kiosk is alive. On its own computer it may say so without a key, and is told nothing then; to others
     * without a key there is nothing here.
     *
     * @return what the kiosk shall do, if anything
     */
    @PostMapping(path = "/api/v1/kiosk/hello", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> hello(HttpServletRequest request) throws IOException {
        boolean isHere = LocalRequests.isFromOurPages(request);
        boolean hasKey = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (!isHere && !hasKey) throw new RefusedException(HttpStatus.NOT_FOUND, "There is nothing here.");
        Instant now = days.now();
        // That the page is alive does not depend on the database.
        if (isHere) pulse.beat();
        Optional<String> kiosk = hasKey ? Optional.of(kiosk(request, now)) : Optional.empty();
        byte[] body = body(request, LARGEST_HELLO);
        Optional<KioskCommand> command =
                kiosk.flatMap(id -> register.getObject().hello(id, HelloReader.read(body), now));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(command.map(asked -> Map.of("command", asked.word())).orElse(Map.of()));
    }

    /** The key is looked at before the body is read. */
    private String kiosk(HttpServletRequest request, Instant now) throws IOException {
        return keys.kiosk(request, now)
                .orElseThrow(() -> new RefusedException(
                        HttpStatus.UNAUTHORIZED, "This is answered to registered kiosks alone, by their key."));
    }

    private static byte[] body(HttpServletRequest request, int most) throws IOException {
        byte[] body = request.getContentLengthLong() > most
                ? new byte[most + 1]
                : request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new RefusedException(HttpStatus.CONTENT_TOO_LARGE, "At most " + most + " bytes are read.");
        }
        return body;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(refused.status);
        if (refused.status == HttpStatus.UNAUTHORIZED) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer.cacheControl(CacheControl.noStore())
                .body(ProblemDetail.forStatusAndDetail(refused.status, refused.getMessage()));
    }

    /** With the place of the fault as a JSON Pointer. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidBatchException invalid) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, invalid.getMessage());
        problem.setProperty("pointer", invalid.pointer());
        return ResponseEntity.badRequest().cacheControl(CacheControl.noStore()).body(problem);
    }

    /** The kiosk keeps what it has and comes again. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(VisitDatabase.UnavailableException unavailable) {
        LOG.warn("{}", unavailable.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .cacheControl(CacheControl.noStore())
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, "The database of the counts is away. Try again later."));
    }
}
