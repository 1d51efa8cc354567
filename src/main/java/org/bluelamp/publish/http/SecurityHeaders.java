package org.bluelamp.publish.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes the security headers of every answer. They forbid pages whatever ours don't need, and any connection to
 * another host.
 *
 * <p>Every answer gets the strict policy: no inline script, and nothing but our own styles, fonts, drawings and
 * documents. Only
 * the page that starts the application asks for {@link #allowApplication another one}, and a drawing has its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SecurityHeaders extends OncePerRequestFilter {
    static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /** A drawing that is opened by itself may have styles; the sandbox keeps scripts in it from running. */
    private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /**
     * Vaadin's client evaluates scripts that the server sends and writes inline styles; without these two permissions
     * its pages stay blank.
     */
    private static final String APPLICATION = "default-src 'self'; script-src 'self' 'unsafe-eval' '%s';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'self'";

    /**
     * An embed loads its documents by script. It names no ancestors: {@code *} would stand for those of the web alone,
     * and a page that is opened as a file, or stands in a sandbox itself, could not hold the frame. Beside {@code 'self'}
     * it names the site where its address is known, because to WebKit {@code 'self'} is nothing in a sandbox, where a page's origin is "null".
     */
    private static final String EMBED = "default-src 'none'; script-src %1$s; style-src %1$s;"
            + " img-src %1$s data: blob:; font-src %1$s; connect-src %1$s; worker-src %1$s; base-uri %1$s;"
            + " form-action 'none'";

    /** A kiosk stands in no frame and leads nowhere else; its pictures of maps and of codes are made by its own script. */
    private static final String KIOSK = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    /** Pages with a hand on something stand in no frame, so that it is not led over a button that is not seen. */
    private static final String NO_FRAME = "frame-ancestors 'none'";

    private static final String OWN_FRAMES = "frame-ancestors 'self'";
    private static final String STAFF_PATH = "/staff";
    private static final String PRESENT_PATH = "/present";

    /** A request's own name of this site is believed only on this computer: a visitor can send any {@code Host}. */
    private static final Pattern HERE = Pattern.compile("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?");

    private static final String POLICY = "Content-Security-Policy";

    /**
     * What any page may read: it is public and knows no visitor. An embed in a sandbox has the origin "null", so to the
     * browser its own scripts, fonts and documents come from another site.
     */
    private static final List<String> PUBLIC = List.of("/api", "/bluelamp", "/media", "/embed");

    /** What a kiosk says to its own server is for its own page. */
    private static final String KIOSK_REQUESTS = "/api/v1/kiosk";

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    private static final String NO_PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private final PublishSettings settings;

    SecurityHeaders(PublishSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        write(response, policy(path, request));
        // Scripts, styles and fonts have no devices to ask for, and are many.
        if (!isBelow(path, "/bluelamp")) forbidDevices(response);
        if (isBelow(path, STAFF_PATH)) hide(response);
        if (isBelow(path, "/kiosk")) response.setHeader("Permissions-Policy", NO_PERMISSIONS + ", fullscreen=()");
        if (PUBLIC.stream().anyMatch(start -> isBelow(path, start)) && !isBelow(path, KIOSK_REQUESTS)) {
            response.setHeader(ALLOW_ORIGIN, "*");
            response.setHeader("Access-Control-Expose-Headers", "ETag");
        }
        chain.doFilter(request, response);
    }

    private String policy(String path, HttpServletRequest request) {
        if (isBelow(path, "/embed")) {
            String origin = Site.of(request, settings.publicAddress()).origin();
            return embed(
                    settings.publicAddress().isPresent() || HERE.matcher(origin).matches() ? origin : "");
        }
        if (isBelow(path, "/kiosk")) return KIOSK;
        if (isBelow(path, STAFF_PATH) || isBelow(path, PRESENT_PATH)) return STRICT.replace(OWN_FRAMES, NO_FRAME);
        return isBelow(path, "/media") ? DRAWING : STRICT;
    }

    private static String embed(String origin) {
        return EMBED.formatted(origin.isEmpty() ? "'self'" : "'self' " + origin);
    }

    /** Writes the headers of an answer that passes no filter, such as one of the server's own error pages. */
    public static void write(HttpServletResponse response) {
        write(response, STRICT);
        forbidDevices(response);
    }

    /** The same for a page that may stand in any frame. */
    public static void writeForFrames(HttpServletResponse response) {
        write(response, embed(""));
        forbidDevices(response);
        response.setHeader(ALLOW_ORIGIN, "*");
    }

    private static void write(HttpServletResponse response, String policy) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(POLICY, policy);
    }

    private static void forbidDevices(HttpServletResponse response) {
        response.setHeader("Permissions-Policy", NO_PERMISSIONS);
    }

    /**
     * Lets the page that is answered start the application.
     *
     * @param script hash of its one inline script, as in {@code sha256-...}
     */
    public static void allowApplication(HttpServletResponse response, String script) {
        response.setHeader(POLICY, APPLICATION.formatted(script));
    }

    /** The same for the staff's view. */
    public static void allowStaff(HttpServletResponse response, String script) {
        response.setHeader(POLICY, APPLICATION.formatted(script).replace(OWN_FRAMES, NO_FRAME));
    }

    /** No search engine finds it, no other site learns its addresses, and none holds it in a frame or a window. */
    private static void hide(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** Answers with a drawing, which stands elsewhere than below {@code /media}. */
    public static void allowDrawing(HttpServletResponse response) {
        response.setHeader(POLICY, DRAWING);
    }

    public static boolean isBelow(String path, String start) {
        return path.equals(start) || path.startsWith(start + "/");
    }
}
