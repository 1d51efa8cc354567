package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.apache.commons.lang3.Strings;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.model.Exhibit;

/**
 * The address of the site, and the addresses of all its pages and documents.
 *
 * @param path what all paths begin with: empty, or the context path, as in {@code /museum}
 * @param origin scheme, host and port as others see them, for the addresses that must be whole
 */
public record Site(String path, String origin) {
    /** @param publicAddress as configured; if it is empty, scheme, host and port are those of the request */
    static Site of(HttpServletRequest request, Optional<URI> publicAddress) {
        return publicAddress.isPresent()
                ? of(request.getContextPath(), publicAddress)
                : new Site(
                        request.getContextPath(),
                        Strings.CS.removeEnd(request.getRequestURL().toString(), request.getRequestURI()));
    }

    /**
     * The site without a request.
     *
     * @param path the context path
     * @param publicAddress as configured; if it is empty, whole addresses begin with the path, too
     */
    public static Site of(String path, Optional<URI> publicAddress) {
        return new Site(
                path,
                publicAddress
                        .map(address -> Strings.CS.removeEnd(Strings.CS.removeEnd(address.toString(), "/"), path))
                        .orElse(""));
    }

    /**
     * The way from a page to the application's root: relative, so that it is also right behind a proxy that adds a path of
     * its own.
     *
     * @param path of the page within the application, from the slash on
     */
    public static String wayToRoot(String path) {
        int depth = (int) path.chars().filter(character -> character == '/').count();
        return "." + "/..".repeat(Math.max(0, depth - 1));
    }

    /** The addresses on this site, in a language; they begin with the context path. */
    public Addresses addresses(Exhibit exhibit, String language) {
        return new Addresses(path + "/", exhibit, language);
    }

    public String medium(String file) {
        return path + "/" + Addresses.mediumPath(file);
    }

    /** @param address a path on this site */
    public String whole(String address) {
        return origin + address;
    }
}
