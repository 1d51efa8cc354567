package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/** Tells requests that this computer makes to itself. */
public final class LocalRequests {
    /** Headers that proxies add. A proxy may run on this computer while the visitor behind it is anywhere. */
    private static final List<String> PROXY_HEADERS =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private LocalRequests() {}

    /**
     * Whether the request comes from this computer, as the connection tells and not a header. A name that leads here
     * from elsewhere does not count: a page of another site could have it lead here meanwhile (DNS rebinding).
     */
    public static boolean isLocal(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && PROXY_HEADERS.stream().allMatch(name -> request.getHeader(name) == null)
                    && Set.of("localhost", "127.0.0.1", "[::1]").contains(request.getServerName());
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }

    /**
     * As {@link #isLocal}, and no page of another site has made it. Browsers name the page's site in {@code Origin} with
     * whatever may change something, and its relation to ours in {@code Sec-Fetch-Site}.
     */
    public static boolean isFromOurPages(HttpServletRequest request) {
        return isLocal(request) && isOfOneSite(request);
    }

    /** Whether no page of another site has made the request, wherever it comes from. */
    public static boolean isOfOneSite(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String relation = request.getHeader("Sec-Fetch-Site");
        return (origin == null || origin.equals(request.getScheme() + "://" + request.getHeader("Host")))
                && (relation == null || relation.equals("same-origin") || relation.equals("none"));
    }
}
