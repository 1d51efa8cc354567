package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Enumeration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/**
 * Writes a {@link Representation} as a response: compressed if the request accepts gzip, and 304 if the visitor already
 * has it.
 */
public final class ResponseWriter {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private ResponseWriter() {}

    /** A browser may keep the answer, but must ask whether it is still valid before each use. */
    public static CacheControl revalidated() {
        return CacheControl.noCache();
    }

    /** A browser may keep the answer for a year without asking, since another version has another address. */
    public static CacheControl immutable() {
        return CacheControl.maxAge(A_YEAR).cachePublic().immutable();
    }

    /**
     * Immutable if the address names the present version ({@code ?v=VERSION}), else revalidated.
     *
     * @param version the version of what is sent
     */
    public static CacheControl versioned(HttpServletRequest request, String version) {
        return version.equals(request.getParameter("v")) ? immutable() : revalidated();
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
        boolean gzip = representation.isCompressible() && acceptsGzip(request);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(representation.type())
                .cacheControl(cacheControl)
                .eTag(representation.etag(gzip));
        if (representation.isCompressible()) {
            answer.varyBy(HttpHeaders.ACCEPT_ENCODING);
        }
        if (gzip) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(representation.bytes(gzip));
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        Enumeration<String> headers = request.getHeaders(HttpHeaders.ACCEPT_ENCODING);
        while (headers != null && headers.hasMoreElements()) {
            for (String coding : headers.nextElement().split(",")) {
                String[] parts = coding.trim().split("\\s*;\\s*");
                if (parts[0].equalsIgnoreCase("gzip")) {
                    return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
                }
            }
        }
        return false;
    }
}
