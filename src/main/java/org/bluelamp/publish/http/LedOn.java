package org.bluelamp.publish.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.Redirects;
import org.bluelamp.catalog.model.Redirects.Kind;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads addresses with an id of before to those with the id of today, by {@code redirects.json}: pages, embeds, documents of
 * the API and cards that are about one thing, and views with an open entry or a thread. What was frozen stays as it was.
 */
@Component
@Order(LedOn.AFTER_SECURITY_HEADERS)
final class LedOn extends OncePerRequestFilter {
    static final int AFTER_SECURITY_HEADERS = Ordered.HIGHEST_PRECEDENCE + 2;

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("entry", Kind.ENTRY),
            Map.entry("entries", Kind.ENTRY),
            Map.entry("story", Kind.STORY),
            Map.entry("stories", Kind.STORY),
            Map.entry("system", Kind.SYSTEM),
            Map.entry("systems", Kind.SYSTEM),
            Map.entry("number", Kind.NUMBER),
            Map.entry("numbers", Kind.NUMBER),
            Map.entry("series", Kind.NUMBER),
            Map.entry("maps", Kind.NUMBER));

    private static final Pattern PATH =
            Pattern.compile("((?:/embed|/api/v1|/cards)?/([a-z]+)/)([a-z0-9-]+)((?:\\.[a-z]+)?)");
    private static final Pattern PARAMETER = Pattern.compile("(?<![^&])(entry|thread)=([a-z0-9-]+)(?![^&])");

    /** A redirect that turns out wrong is asked for again within the hour. */
    private static final String AN_HOUR = "max-age=3600, public";

    private final CatalogSource catalogs;

    LedOn(CatalogSource catalogs) {
        this.catalogs = catalogs;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isRead = List.of("GET", "HEAD").contains(request.getMethod());
        Optional<String> address = isRead ? ofToday(request) : Optional.empty();
        if (address.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, address.get());
        response.setHeader(HttpHeaders.CACHE_CONTROL, AN_HOUR);
    }

    private Optional<String> ofToday(HttpServletRequest request) {
        Redirects redirects = catalogs.current().redirects();
        if (redirects.equals(Redirects.NONE)) return Optional.empty();
        String root = request.getContextPath();
        String path = request.getRequestURI().substring(root.length());
        String query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        String before = path + query;
        String today = pathOfToday(path, redirects) + queryOfToday(query, redirects);
        return today.equals(before) ? Optional.empty() : Optional.of(root + today);
    }

    private static String pathOfToday(String path, Redirects redirects) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) return path;
        return Optional.ofNullable(KINDS.get(matcher.group(2)))
                .flatMap(kind -> redirects.of(kind, matcher.group(3)))
                .map(id -> matcher.group(1) + id + matcher.group(4))
                .orElse(path);
    }

    /** The query keeps its first sign, which no parameter's name begins with. */
    private static String queryOfToday(String query, Redirects redirects) {
        if (query.isEmpty()) return query;
        String parameters = PARAMETER
                .matcher(query.substring(1))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "="
                        + redirects.of(Kind.ENTRY, found.group(2)).orElse(found.group(2))));
        return "?" + parameters;
    }
}
