package org.bluelamp.kiosk.pin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The password by which staff enter their view from another computer.
 *
 * <p>Wrong tries are counted for each place they come from, and in memory: were they counted together, as those of the PIN
 * are, anybody in the world could keep staff out. What can be guessed at one try after the other, whose hash takes a
 * fifth of a second, is not a password of twelve characters.
 */
public final class Password extends StaffSecret {
    private static final int LEAST = 12;
    private static final int MOST = 128;
    private static final Pattern FORM = Pattern.compile("[^\\p{Cntrl}]{" + LEAST + "," + MOST + "}");
    private static final long LEAST_DIFFERENT = 5;
    private static final int MOST_PLACES = 2000;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F:.]+");
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private final Clock clock;
    private final Map<String, WrongTries> places = new LinkedHashMap<>(16, 0.75f, true);

    /** @param folder of the kiosk's settings; it is made when a password is set */
    public Password(Path folder, Clock clock) {
        this(folder, clock, SecretHash.ITERATIONS);
    }

    /** @param iterations of the hash of a password that is set; fewer are for tests */
    Password(Path folder, Clock clock, int iterations) {
        super("password", "--set-password", new PrivateFile(folder.resolve("kiosk-password")), iterations);
        this.clock = clock;
    }

    /** Why a text is no password, in one sentence; empty if it is one. */
    public static Optional<String> fault(String password) {
        if (!FORM.matcher(normal(password)).matches()) {
            return Optional.of("A password has " + LEAST + " to " + MOST + " characters, such as four words.");
        }
        return password.codePoints().distinct().count() < LEAST_DIFFERENT
                ? Optional.of("This password has too few different characters.")
                : Optional.empty();
    }

    /** The same letter can be typed in two ways, as one character or as two. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** @param password one without {@link #fault} */
    @Override
    public void set(String password) throws IOException {
        keep(normal(password), fault(password));
        synchronized (places) {
            places.clear();
        }
    }

    /** @param from the address of who tries */
    public Answer attempt(String password, String from) {
        // What is too long is not worth its normal form.
        String typed = password.length() <= MOST * 2 ? normal(password) : "";
        return attempt(typed, FORM.matcher(typed).matches(), triesOf(place(from)));
    }

    private WrongTries triesOf(String place) {
        synchronized (places) {
            WrongTries tries = places.computeIfAbsent(place, unknown -> WrongTries.inMemory(clock));
            while (places.size() > MOST_PLACES) {
                places.remove(places.keySet().iterator().next());
            }
            return tries;
        }
    }

    /** With IPv6 one computer has a network of addresses to itself. What is no address is looked up nowhere. */
    private static String place(String from) {
        if (!ADDRESS.matcher(from).matches()) return "";
        try {
            byte[] address = InetAddress.getByName(from).getAddress();
            return Arrays.toString(address.length == IPV6_BYTES ? Arrays.copyOf(address, IPV6_NETWORK_BYTES) : address);
        } catch (UnknownHostException unreadable) {
            return "";
        }
    }
}
