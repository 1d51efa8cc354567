package org.bluelamp.publish.present;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluelamp.kiosk.pin.WrongTries;

/**
 * The wrong codes of each client: five are free, then each is followed by a pause. A right code does not set the count back,
 * since whoever guesses can have a right one made. Not safe for threads.
 */
final class ClientTries {
    /** The one that was heard of longest ago goes first; what that gives away is bounded by the tries that each code bears. */
    static final int MOST = 4096;

    private static final Duration KEPT = Talks.GOOD_FOR;
    private static final int IPV6_BYTES = 16;

    private record Tries(WrongTries wrong, Instant last) {}

    private final Clock clock;
    private final Map<String, Tries> clients = new LinkedHashMap<>();

    ClientTries(Clock clock) {
        this.clock = clock;
    }

    /** Zero if the client may try now. */
    Duration pause(String client) {
        Tries tries = clients.get(client);
        return tries == null ? Duration.ZERO : tries.wrong().pause();
    }

    void wrong(String client) {
        Tries tries = clients.remove(client);
        WrongTries wrong = tries == null ? WrongTries.inMemory(clock) : tries.wrong();
        wrong.begin();
        clients.put(client, new Tries(wrong, clock.instant()));
        while (clients.size() > MOST) clients.remove(clients.keySet().iterator().next());
    }

    void forget() {
        Instant old = clock.instant().minus(KEPT);
        clients.values().removeIf(tries -> tries.last().isBefore(old));
    }

    int size() {
        return clients.size();
    }

    /** By its address; who has one address of IPv6 has all of its network. */
    static String client(HttpServletRequest request) {
        return client(request.getRemoteAddr());
    }

    static String client(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == IPV6_BYTES ? Arrays.copyOf(bytes, IPV6_BYTES / 2) : bytes);
        } catch (UnknownHostException unreadable) {
            return "";
        }
    }
}
