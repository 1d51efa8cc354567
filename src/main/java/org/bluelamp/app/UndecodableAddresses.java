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
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address whose query can't be read, cut off in an e-mail perhaps, leads to the same page without a query. The server
 * itself would refuse it. Programs, which are better served by an error, get 400.
 */
@Component
@Order(UndecodableAddresses.AFTER_SECURITY_HEADERS)
class UndecodableAddresses extends OncePerRequestFilter {
    static final int AFTER_SECURITY_HEADERS = Ordered.HIGHEST_PRECEDENCE + 1;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isRead = List.of("GET", "HEAD").contains(request.getMethod());
        if (!isDecodable(request.getQueryString())) {
            if (isRead && !request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
                // The path comes back as it came: a second slash at its start would make it another host.
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

    /** There may be too many of them. */
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
            // As Latin-1 every byte is a character, so that faulty UTF-8 is not silently mended before it is checked.
            String bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException undecodable) {
            return false;
        }
    }
}
