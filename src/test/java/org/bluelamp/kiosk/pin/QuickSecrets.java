package org.bluelamp.kiosk.pin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Sets PIN and password for tests of others, with hashes that take no time. */
public final class QuickSecrets {
    private static final int ITERATIONS = 1000;

    private QuickSecrets() {}

    public static void set(Path settings, String pin, String password) throws IOException {
        new Pin(settings, Clock.systemUTC(), ITERATIONS).set(pin);
        new Password(settings, Clock.systemUTC(), ITERATIONS).set(password);
    }
}
