package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/**
 * Writes a {@link Representation} as a response: compressed as the request accepts it, and 304 if the visitor already
 * has it.
 */
public final class ResponseWriter {
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration SHARED_AGE = Duration.ofMinutes(1);
    private static final Duration SHARED_STALE = Duration.ofDays(1);

    private ResponseWriter() {}

    /** A browser may keep the answer, but must ask whether it is still valid before each use. */
    public static CacheControl revalidated() {
        return CacheControl.noCache();
    }

    /**
     * As {@link #revalidated}, so that a curator who reloads sees what has been edited; but a cache that stands before
     * the server for everybody answers by itself for a minute, and goes on for a day while the server is away.
     */
    public static CacheControl shared() {
        return CacheControl.maxAge(Duration.ZERO)
                .sMaxAge(SHARED_AGE)
                .staleIfError(SHARED_STALE)
                .cachePublic();
    }

    /** A browser may keep the answer for a year without asking, since another version has another address. */
    public static CacheControl immutable() {
        return CacheControl.maxAge(A_YEAR).cachePublic().immutable();
    }

    /**
     * Immutable if the address names the present version ({@code ?v=VERSION}); {@link #shared} if it names none. If it
     * names another, which may be the present one of a server beside this, nobody keeps the answer for others.
     *
     * @param version the version of what is sent
     */
    public static CacheControl versioned(HttpServletRequest request, String version) {
        String asked = request.getParameter("v");
        if (asked == null) return shared();
        return version.equals(asked) ? immutable() : revalidated();
    }

    public static ResponseEntity<byte[]> send(
            HttpServletRequest request, Representation representation, CacheControl cacheControl) {
        return send(request, representation, cacheControl, HttpStatus.OK);
    }

    /** Spring answers 304 by itself where the status is 200 and the visitor's {@code If-None-Match} has the ETag. */
    public static ResponseEntity<byte[]> send(
            HttpServletRequest request,
            Representation representation,
            CacheControl cacheControl,
            HttpStatusCode status) {
        ContentCoding coding =
                ContentCoding.choose(request.getHeaders(HttpHeaders.ACCEPT_ENCODING), representation.codings());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(representation.type())
                .cacheControl(cacheControl)
                .eTag(representation.etag(coding));
        if (representation.isCompressible()) {
            answer.varyBy(HttpHeaders.ACCEPT_ENCODING);
        }
        if (coding != ContentCoding.NONE) {
            answer.header(HttpHeaders.CONTENT_ENCODING, coding.token());
        }
        return answer.body(representation.bytes(coding));
    }
}
