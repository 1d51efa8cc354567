package org.bluelamp.kiosk.install;

import java.nio.file.Path;
import java.util.List;

/**
 * What the files of a kiosk are made from.
 *
 * @param launcher the program {@code bluelamp}, at its place on the kiosk
 * @param origin of the server on the kiosk, the only address that the browser may show
 * @param options of {@code ./bluelamp kiosk} that the session starts with: which data, which port
 */
public record KioskSetup(Path launcher, String origin, List<String> options) {
    /** The user that the kiosk runs as. */
    public static final String USER = "bluelamp-kiosk";

    static final String HOME = "/var/lib/" + USER;

    /** Where the PIN and the key of the installed kiosk are. */
    public static final String SETTINGS = HOME + "/settings";

    static final String STATE = HOME + "/state";

    /** In memory, as large as {@code /dev/shm}: Chromium shares its pictures there where memory is small. */
    static final String TEMPORARY = "/dev/shm/" + USER;

    public KioskSetup {
        options = List.copyOf(options);
    }
}
