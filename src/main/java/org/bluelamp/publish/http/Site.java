package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.html.Topic;

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

    /** The addresses on this site, in a language; they begin with the context path. */
    public Addresses addresses(Exhibit exhibit, String language) {
        return new Addresses(path + "/", exhibit, language);
    }

    /** The timeline with an entry open. */
    public String timeline(String entry, String language, Exhibit exhibit) {
        return addresses(exhibit, language).entryInTimeline(entry);
    }

    /** The timeline narrowed to a theme, or to the window of an era. */
    public String timeline(Topic topic, String language, Exhibit exhibit) {
        Map<String, String> parameters = switch (topic.sort()) {
            case THEME -> Map.of("theme", topic.id());
            case ERA -> topic.span().map(Addresses::window).orElse(Map.of());
        };
        return addresses(exhibit, language).timeline(parameters);
    }

    public String topic(Topic topic, String language, Exhibit exhibit) {
        return switch (topic.sort()) {
            case THEME -> addresses(exhibit, language).theme(topic.id());
            case ERA -> addresses(exhibit, language).era(topic.id());
        };
    }

    public String about(String language, Exhibit exhibit) {
        return addresses(exhibit, language).about();
    }

    public String drawings(String language, Exhibit exhibit) {
        return addresses(exhibit, language).drawings();
    }

    public String timeline(String language, Exhibit exhibit) {
        return addresses(exhibit, language).timeline();
    }

    /** The timeline's twin. */
    public String list(String language, Exhibit exhibit) {
        return addresses(exhibit, language).list();
    }

    /** All entries as plain links. */
    public String entries(String language, Exhibit exhibit) {
        return addresses(exhibit, language).entries();
    }

    /** @param page number of the part of a long list, from 1 on */
    public String entries(String language, Exhibit exhibit, int page) {
        return addresses(exhibit, language).entries(page);
    }

    public String entry(String id, String language, Exhibit exhibit) {
        return addresses(exhibit, language).entry(id);
    }

    public String entryData(String id, String language, Exhibit exhibit) {
        return addresses(exhibit, language).file("entries", id + ".json", Map.of());
    }

    public String stories(String language, Exhibit exhibit) {
        return addresses(exhibit, language).stories();
    }

    public String story(String id, String language, Exhibit exhibit) {
        return addresses(exhibit, language).story(id);
    }

    /** The gallery of series and maps. */
    public String statistics(String language, Exhibit exhibit) {
        return addresses(exhibit, language).statistics();
    }

    public String systems(String language, Exhibit exhibit) {
        return addresses(exhibit, language).systems();
    }

    public String system(String id, String language, Exhibit exhibit) {
        return addresses(exhibit, language).system(id);
    }

    /** The catalogue at a glance. */
    public String glance(String language, Exhibit exhibit) {
        return addresses(exhibit, language).glance();
    }

    /** The page of a series or a map. */
    public String statistic(String id, String language, Exhibit exhibit) {
        return addresses(exhibit, language).statistic(id);
    }

    public String medium(String file) {
        return path + "/" + Addresses.mediumPath(file);
    }

    /** @param address a path on this site */
    public String whole(String address) {
        return origin + address;
    }
}
