package org.bluelamp.kiosk.pin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PIN by which staff leave the exhibit. It is set by {@code ./bluelamp kiosk --set-pin} and read anew at each try,
 * so that a running server knows a new one.
 */
public final class Pin {
    private static final Logger LOG = LoggerFactory.getLogger(Pin.class);

    /** Digits alone, since a kiosk may have nothing but keys for these. */
    private static final Pattern FORM = Pattern.compile("[0-9]{6,32}");

    private static final Pattern ONE_DIGIT = Pattern.compile("(.)\\1*");
    private static final String UP = "01234567890123456789012345678901234567890";
    private static final String DOWN = new StringBuilder(UP).reverse().toString();

    /** What came of a try. */
    public sealed interface Answer {
        record Right() implements Answer {}

        record Wrong() implements Answer {}

        /** Not looked at: too many were wrong, or another is being looked at. */
        record Later(Duration pause) implements Answer {}

        /** There is no PIN, or its file can't be read. */
        record NotSet() implements Answer {}
    }

    private final PrivateFile file;
    private final PinTries tries;
    private final int iterations;

    /** @param folder of the kiosk's settings; it is made when a PIN is set */
    public Pin(Path folder, Clock clock) {
        this(folder, clock, PinHash.ITERATIONS);
    }

    /** @param iterations of the hash of a PIN that is set; fewer are for tests */
    Pin(Path folder, Clock clock, int iterations) {
        this.iterations = iterations;
        this.file = new PrivateFile(folder.resolve("kiosk-pin"));
        this.tries = new PinTries(new PrivateFile(folder.resolve("kiosk-pin-tries")), clock);
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
    public void set(String pin) throws IOException {
        fault(pin).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        file.write(PinHash.of(pin, iterations).text());
        tries.clear();
    }

    public Path path() {
        return file.path();
    }

    /** Looks at one try at a time: a hash keeps a processor busy, which none but staff should be able to do. */
    public synchronized Answer attempt(String pin) {
        Optional<PinHash> hash = read();
        if (hash.isEmpty()) return new Answer.NotSet();
        Duration pause = tries.pause();
        if (pause.isPositive()) return new Answer.Later(pause);
        tries.begin();
        if (!FORM.matcher(pin).matches() || !hash.get().matches(pin)) return new Answer.Wrong();
        tries.clear();
        return new Answer.Right();
    }

    private Optional<PinHash> read() {
        try {
            Optional<String> text = file.read();
            Optional<PinHash> hash = text.flatMap(PinHash::parse);
            if (text.isPresent() && hash.isEmpty()) {
                LOG.warn("{} holds no PIN: set one by ./bluelamp kiosk --set-pin", file.path());
            }
            return hash;
        } catch (IOException unreadable) {
            LOG.warn("The PIN can't be read: {}", unreadable.toString());
            return Optional.empty();
        }
    }
}
