package org.bluelamp.publish.present;

import java.net.URI;
import java.util.regex.Pattern;
import org.bluelamp.publish.http.Site;

/** Whether a phone can reach the site by the address under which it was asked for here. */
final class Reach {
    /** Names and addresses by which a computer speaks to itself. */
    private static final Pattern OWN = Pattern.compile(
            "localhost\\.?|.*\\.localhost\\.?|127\\.[0-9.]+|0\\.0\\.0\\.0|\\[::1?]|\\[::ffff:7f.*]",
            Pattern.CASE_INSENSITIVE);

    private Reach() {}

    static boolean isFromElsewhere(Site site) {
        try {
            String host = URI.create(site.origin()).getHost();
            return host != null && !OWN.matcher(host).matches();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
