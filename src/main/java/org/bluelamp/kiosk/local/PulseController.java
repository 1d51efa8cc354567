package org.bluelamp.kiosk.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.bluelamp.publish.http.LocalRequests;
import org.bluelamp.publish.http.PagePulse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the kiosk's page and its launcher ask the server on their own computer; that the page is alive it tells {@code publish.visits}. */
@RestController
final class PulseController {
    private final LocalConfiguration.Settings settings;
    private final PagePulse pulse;

    PulseController(LocalConfiguration.Settings settings, PagePulse pulse) {
        this.settings = settings;
        this.pulse = pulse;
    }

    /**
     * The pulse of this server.
     *
     * @param kiosk true; by this the launcher knows that it is no other program that answers
     * @param sinceHelloMs how long ago the page said hello; nothing if it never has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PulseDocument(boolean kiosk, Long sinceHelloMs) {}

    /** Whose page this is: by the key it reports to the server of the house. 404 on a computer that is no kiosk. */
    @GetMapping("/kiosk/self.json")
    ResponseEntity<Map<String, String>> self(HttpServletRequest request) throws IOException {
        refuseOthers(request);
        return KioskIdentity.find(settings.folder())
                .map(identity -> answer(Map.of("id", identity.id(), "key", identity.key())))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/kiosk/pulse.json")
    ResponseEntity<PulseDocument> pulse(HttpServletRequest request) {
        refuseOthers(request);
        return answer(new PulseDocument(
                true, pulse.sinceLast().map(Duration::toMillis).orElse(null)));
    }

    static <T> ResponseEntity<T> answer(T document) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(document);
    }

    /** To others there is nothing here. */
    static void refuseOthers(HttpServletRequest request) {
        if (!LocalRequests.isFromOurPages(request)) throw new ErrorResponseException(HttpStatus.NOT_FOUND);
    }
}
