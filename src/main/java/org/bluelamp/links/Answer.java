package org.bluelamp.links;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A host's answer to a request.
 *
 * @param location the header {@code Location} as it was sent
 * @param body the first bytes; empty where none were asked for
 */
record Answer(int status, Optional<String> location, byte[] body) {
    static final int TOO_MANY_REQUESTS = 429;

    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);
    private static final Set<Integer> NO_SUCH_PAGE = Set.of(404, 410);
    /** Hosts of this computer and of private networks, by their usual names and numbers. */
    private static final Pattern INNER_HOST = Pattern.compile(
            "(?i)localhost|.*\\.(?:local|localhost|internal)|(?:0|10|127)(?:\\.\\d+){3}|(?:169\\.254|192\\.168)(?:\\.\\d+){2}"
                    + "|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}|\\[(?:::1?|f[cd].*|fe80.*|::ffff:.*)]");

    boolean sendsOn() {
        return location.isPresent() && (FOR_GOOD.contains(status) || FOR_NOW.contains(status));
    }

    boolean sendsOnForGood() {
        return sendsOn() && FOR_GOOD.contains(status);
    }

    /** Whether the page is there. An empty page answers a request for its first bytes with 416. */
    boolean isThere() {
        return status / 100 == 2 || status == RANGE_NOT_SATISFIABLE;
    }

    boolean isNoSuchPage() {
        return NO_SUCH_PAGE.contains(status);
    }

    /**
     * The address of a redirect, whole and without fragment. Empty if we do not follow it: it is no web address, it
     * holds a user name, or it would make us send requests into our own network for a foreign host.
     */
    Optional<URI> next(URI from) {
        try {
            return location.map(text -> text.strip().replace(" ", "%20"))
                    .map(text -> resolve(from, text))
                    .map(Answer::plain)
                    .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
                    .filter(uri ->
                            "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    .filter(uri -> !isInner(uri) || isInner(from));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** URI.resolve drops the last step of the path before a query alone, as an older standard had it. */
    private static URI resolve(URI from, String location) {
        return from.resolve(location.startsWith("?") ? from.getRawPath() + location : location);
    }

    private static boolean isInner(URI address) {
        return INNER_HOST.matcher(address.getHost()).matches();
    }

    /** An address as it is sent: without fragment, in ASCII, with a path. */
    static URI plain(URI address) {
        String text = address.toASCIIString();
        int fragment = text.indexOf('#');
        URI plain = URI.create(fragment < 0 ? text : text.substring(0, fragment));
        boolean hasPath = plain.getRawPath() != null && !plain.getRawPath().isEmpty();
        return hasPath || plain.getRawAuthority() == null ? plain : plain.resolve("/");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
