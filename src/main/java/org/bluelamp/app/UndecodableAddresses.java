package org.bluelamp.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bluelamp.publish.http.SecurityHeaders;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects an address whose query cannot be decoded, such as one that an e-mail program has cut off, to the same page
 * without a query. The server itself would refuse it. Requests to the API get 400, because programs need to know.
 */
@Component
@Order(UndecodableAddresses.AFTER_SECURITY_HEADERS)
class UndecodableAddresses extends OncePerRequestFilter {
    static final int AFTER_SECURITY_HEADERS = Ordered.HIGHEST_PRECEDENCE + 1;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (SecurityHeaders.isBelow(path, "/embed")) {
            // An embed reads its own query, as far as it can be read, because a frame must not stay empty.
            chain.doFilter(request, response);
            return;
        }
        boolean isRead = List.of("GET", "HEAD").contains(request.getMethod());
        if (!isDecodable(request.getQueryString())) {
            if (isRead && !request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
                // A path with two slashes at its start would be read as the name of another host.
                response.sendRedirect("/" + request.getRequestURI().replaceFirst("^/+", ""));
            } else {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        } else if (isRead && !hasReadableParameters(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the parameters can be read; the server refuses a request with too many of them. */
    private static boolean hasReadableParameters(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private static boolean isDecodable(String query) {
        if (query == null) {
            return true;
        }
        try {
            // Decoded as Latin-1, every byte is kept, so that the check below sees faulty UTF-8 as it came.
            String bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException undecodable) {
            return false;
        }
    }
}
