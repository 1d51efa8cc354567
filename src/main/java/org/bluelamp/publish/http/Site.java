package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluelamp.article.Topic;
import org.bluelamp.catalog.model.Exhibit;
import org.springframework.web.util.UriUtils;

/**
 * Where the site stands, and the addresses on it.
 *
 * @param path what all paths begin with: empty, or the context path, as in {@code /museum}
 * @param origin scheme, host and port as others see them, for the addresses that must be whole
 */
public record Site(String path, String origin) {
    /** @param publicAddress as configured; without it the visitor's own request tells */
    static Site of(HttpServletRequest request, Optional<URI> publicAddress) {
        String path = request.getContextPath();
        return publicAddress
                .map(address -> new Site(path, withoutTrailingSlash(address.toString(), path)))
                .orElseGet(() -> {
                    String requested = request.getRequestURL().toString();
                    return new Site(path, withoutEnd(requested, request.getRequestURI()));
                });
    }

    private static String withoutEnd(String text, String end) {
        return text.substring(0, text.length() - end.length());
    }

    private static String withoutTrailingSlash(String address, String path) {
        String origin = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return origin.endsWith(path) ? origin.substring(0, origin.length() - path.length()) : origin;
    }

    /** The timeline with an entry selected. */
    public String timeline(String entry, String language, Exhibit exhibit) {
        String parameter = languageParameter(language, exhibit);
        return path + "/?entry=" + encode(entry) + parameter.replace('?', '&');
    }

    /** The timeline narrowed to a theme, or to the window of an era. */
    public String timeline(Topic topic, String language, Exhibit exhibit) {
        Map<String, String> parameters = new LinkedHashMap<>();
        switch (topic.sort()) {
            case THEME -> parameters.put("theme", topic.id());
            case ERA ->
                topic.span().ifPresent(span -> {
                    span.startDate().ifPresent(date -> parameters.put("from", date.toString()));
                    span.endDate().ifPresent(date -> parameters.put("to", date.toString()));
                });
        }
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return path + "/?" + query + languageParameter(language, exhibit).replace('?', '&');
    }

    public String topic(Topic topic, String language, Exhibit exhibit) {
        String sort = topic.sort().name().toLowerCase(Locale.ROOT);
        return path + "/" + sort + "/" + encode(topic.id()) + languageParameter(language, exhibit);
    }

    public String theme(String id, String language, Exhibit exhibit) {
        return path + "/theme/" + encode(id) + languageParameter(language, exhibit);
    }

    public String about(String language, Exhibit exhibit) {
        return path + "/about" + languageParameter(language, exhibit);
    }

    public String drawings(String language, Exhibit exhibit) {
        return path + "/drawings" + languageParameter(language, exhibit);
    }

    public String timeline(String language, Exhibit exhibit) {
        return path + "/" + languageParameter(language, exhibit);
    }

    /** The timeline's twin. */
    public String list(String language, Exhibit exhibit) {
        return path + "/list" + languageParameter(language, exhibit);
    }

    /** All entries as plain links. */
    public String entries(String language, Exhibit exhibit) {
        return path + "/entries" + languageParameter(language, exhibit);
    }

    /** @param page number of the part of a long list, from 1 on */
    public String entries(String language, Exhibit exhibit, int page) {
        String first = entries(language, exhibit);
        return page == 1 ? first : first + (first.contains("?") ? "&" : "?") + "page=" + page;
    }

    public String entry(String id, String language, Exhibit exhibit) {
        return path + "/entry/" + encode(id) + languageParameter(language, exhibit);
    }

    public String entryData(String id, String language, Exhibit exhibit) {
        return path + "/api/v1/entries/" + encode(id) + ".json" + languageParameter(language, exhibit);
    }

    public String stories(String language, Exhibit exhibit) {
        return path + "/stories" + languageParameter(language, exhibit);
    }

    public String story(String id, String language, Exhibit exhibit) {
        return path + "/stories/" + encode(id) + languageParameter(language, exhibit);
    }

    /** The gallery of series and maps. */
    public String statistics(String language, Exhibit exhibit) {
        return path + "/numbers" + languageParameter(language, exhibit);
    }

    public String systems(String language, Exhibit exhibit) {
        return path + "/systems" + languageParameter(language, exhibit);
    }

    public String system(String id, String language, Exhibit exhibit) {
        return path + "/systems/" + encode(id) + languageParameter(language, exhibit);
    }

    /** The catalogue at a glance. */
    public String glance(String language, Exhibit exhibit) {
        return path + "/glance" + languageParameter(language, exhibit);
    }

    /** The page of a series or a map. */
    public String statistic(String id, String language, Exhibit exhibit) {
        return path + "/numbers/" + encode(id) + languageParameter(language, exhibit);
    }

    public String medium(String file) {
        return path + "/media/" + encode(file);
    }

    /** @param address a path on this site */
    public String whole(String address) {
        return origin + address;
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String languageParameter(String language, Exhibit exhibit) {
        boolean isDefault =
                !exhibit.languages().isEmpty() && exhibit.languages().getFirst().equals(language);
        return isDefault ? "" : "?lang=" + encode(language);
    }
}
