package org.bluelamp.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bluelamp.catalog.Exhibit;
import org.springframework.web.util.UriUtils;

/**
 * Where the site stands, and the addresses on it.
 *
 * @param path what all paths begin with: empty, or the context path, as in {@code /museum}
 * @param origin scheme, host and port as others see them, for the addresses that must be whole
 */
record Site(String path, String origin) {
    /** @param publicAddress as configured; without it the visitor's own request tells */
    static Site of(HttpServletRequest request, Optional<URI> publicAddress) {
        String path = request.getContextPath();
        return publicAddress
                .map(address -> new Site(path, withoutTrailingSlash(address.toString(), path)))
                .orElseGet(() -> {
                    String requested = request.getRequestURL().toString();
                    return new Site(path, requested.substring(0, requested.indexOf(request.getRequestURI())));
                });
    }

    private static String withoutTrailingSlash(String address, String path) {
        String origin = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return origin.endsWith(path) ? origin.substring(0, origin.length() - path.length()) : origin;
    }

    /** The timeline with an entry selected. */
    String timeline(String entry, String language, Exhibit exhibit) {
        String parameter = languageParameter(language, exhibit);
        return path + "/?entry=" + encode(entry) + parameter.replace('?', '&');
    }

    String timeline(String language, Exhibit exhibit) {
        return path + "/" + languageParameter(language, exhibit);
    }

    String entry(String id, String language, Exhibit exhibit) {
        return path + "/entry/" + encode(id) + languageParameter(language, exhibit);
    }

    String entryData(String id, String language, Exhibit exhibit) {
        return path + "/api/v1/entries/" + encode(id) + ".json" + languageParameter(language, exhibit);
    }

    String medium(String file) {
        return path + "/media/" + encode(file);
    }

    /** @param address a path on this site */
    String whole(String address) {
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
