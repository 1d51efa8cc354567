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
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address whose query can't be decoded, cut off in an e-mail perhaps, leads to the same page without a query. The
 * server itself would refuse it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UndecodableAddresses extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // A program that reads the API is better served by an error.
        return !"GET".equals(request.getMethod())
                || request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isDecodable(request.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            // The path comes back as it came: a second slash at its start would make it another host.
            response.sendRedirect("/" + request.getRequestURI().replaceFirst("^/+", ""));
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
