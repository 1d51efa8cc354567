package org.bluelamp.publish;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what pages may do: nothing that ours don't need, and nothing at all with other hosts.
 *
 * <p>Session-free pages run no inline script and load nothing but their own styles, fonts and drawings. Vaadin's pages
 * start with an inline script, evaluate what the server asks of the browser and write styles, so their policy has to
 * allow that (without it they stay blank); it still allows no foreign host.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders extends OncePerRequestFilter {
    private static final List<String> SESSION_FREE = List.of(
            "/entry",
            "/about",
            "/era",
            "/theme",
            "/api",
            "/media",
            "/bluelamp",
            "/robots.txt",
            "/sitemap.xml",
            "/actuator");

    private static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /** A drawing that is opened by itself may style itself; a script in it stays dead. */
    private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final String APPLICATION = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'self'";

    private static final String NO_PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", NO_PERMISSIONS);
        response.setHeader("Content-Security-Policy", policy(path));
        if (isBelow(path, "/api")) {
            // The API is public and knows no visitor: any page may read it.
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Expose-Headers", "ETag");
        }
        chain.doFilter(request, response);
    }

    private static String policy(String path) {
        if (isBelow(path, "/media")) {
            return DRAWING;
        }
        return SESSION_FREE.stream().anyMatch(start -> isBelow(path, start)) ? STRICT : APPLICATION;
    }

    private static boolean isBelow(String path, String start) {
        return path.equals(start) || path.startsWith(start + "/");
    }
}
