package org.bluelamp.kiosk.pin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/** The PIN by which staff leave the exhibit, on the kiosk's own computer alone. */
public final class Pin extends StaffSecret {
    /** Digits alone, since a kiosk may have nothing but keys for these. */
    private static final Pattern FORM = Pattern.compile("[0-9]{6,32}");

    private static final Pattern ONE_DIGIT = Pattern.compile("(.)\\1*");
    private static final String UP = "01234567890123456789012345678901234567890";
    private static final String DOWN = new StringBuilder(UP).reverse().toString();

    private final WrongTries tries;

    /** @param folder of the kiosk's settings; it is made when a PIN is set */
    public Pin(Path folder, Clock clock) {
        this(folder, clock, SecretHash.ITERATIONS);
    }

    /** @param iterations of the hash of a PIN that is set; fewer are for tests */
    Pin(Path folder, Clock clock, int iterations) {
        super("PIN", "--set-pin", new PrivateFile(folder.resolve("kiosk-pin")), iterations);
        this.tries = WrongTries.kept(new PrivateFile(folder.resolve("kiosk-pin-tries")), clock);
    }

    /** Why a text is no PIN, in one sentence; empty if it is one. */
    public static Optional<String> fault(String pin) {
        if (!FORM.matcher(pin).matches()) return Optional.of("A PIN has 6 to 32 digits, and nothing else.");
        if (ONE_DIGIT.matcher(pin).matches() || UP.contains(pin) || DOWN.contains(pin)) {
            return Optional.of("This PIN is among the first that anybody tries: take one that isn't a row of digits.");
        }
        return Optional.empty();
    }

    /** @param pin one without {@link #fault} */
    @Override
    public void set(String pin) throws IOException {
        keep(pin, fault(pin));
        tries.clear();
    }

    public Answer attempt(String pin) {
        return attempt(pin, FORM.matcher(pin).matches(), tries);
    }
}
