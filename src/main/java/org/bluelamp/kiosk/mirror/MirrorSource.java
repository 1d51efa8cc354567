package org.bluelamp.kiosk.mirror;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The Blue Lamp from which versions are taken over.
 *
 * @param base its address, without a slash at the end
 */
public record MirrorSource(String base) {
    /** An address that versions are not taken over from; the message says why, in one line. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Anybody between two computers can read and change what plain http carries, so it is for this computer alone.
     *
     * @param address as typed
     */
    public static MirrorSource parse(String address) throws RefusedException {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException unreadable) {
            throw new RefusedException("'" + address + "' is no address: give one as https://museum.example");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || uri.getHost() == null) {
            throw new RefusedException("'" + address + "' is no address: give one as https://museum.example");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new RefusedException("'" + address + "' is too long: give the address of the exhibit alone");
        }
        if (scheme.equals("http") && !HERE.contains(host)) {
            throw new RefusedException("Plain http to another computer can be read and changed on its way: give " + host
                    + " by https://, or let a proxy on it do so.");
        }
        return new MirrorSource((scheme + "://" + uri.getRawAuthority() + uri.getRawPath()).replaceFirst("/+$", ""));
    }

    URI address(String path) {
        return URI.create(base + path);
    }
}
