package org.bluelamp.kiosk.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.publish.visits.KioskOffice;
import org.bluelamp.publish.visits.Screenshot;
import org.bluelamp.publish.visits.VisitTable;
import org.bluelamp.visits.VisitDatabase;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The files of the staff's view. To who has not signed in there are none. */
@Controller
final class StaffFiles {
    private final StaffDoor door;
    private final KioskOffice office;

    StaffFiles(StaffDoor door, KioskOffice office) {
        this.door = door;
        this.office = office;
    }

    @GetMapping("/staff/screenshot/{kiosk}")
    ResponseEntity<byte[]> screenshot(HttpServletRequest request, @PathVariable String kiosk) {
        return send(request, () -> office.screenshot(kiosk).map(Screenshot::picture));
    }

    @GetMapping("/staff/counts.csv")
    ResponseEntity<byte[]> counts(HttpServletRequest request) {
        Optional<YearMonth> month = month(request.getParameter("month"));
        ResponseEntity<byte[]> file =
                send(request, () -> month.flatMap(office::report).map(VisitTable::csv));
        ContentDisposition name = ContentDisposition.attachment()
                .filename("visits-" + month.orElseThrow() + ".csv")
                .build();
        return ResponseEntity.status(file.getStatusCode())
                .headers(file.getHeaders())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.getBody());
    }

    /** @param month as in an address; may be anything, and null */
    static Optional<YearMonth> month(String month) {
        try {
            return Optional.ofNullable(month).map(YearMonth::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private ResponseEntity<byte[]> send(HttpServletRequest request, Supplier<Optional<Representation>> file) {
        if (!door.isSignedIn(request)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        try {
            return ResponseWriter.send(
                    request,
                    file.get().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                    CacheControl.noStore());
        } catch (VisitDatabase.UnavailableException away) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }
}
