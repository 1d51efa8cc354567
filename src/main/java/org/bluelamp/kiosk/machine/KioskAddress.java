package org.bluelamp.kiosk.machine;

import java.net.URI;

/** Addresses of the server on this computer. */
public final class KioskAddress {
    /** As a number: a name could be given to another computer. */
    public static final String HOST = "127.0.0.1";

    private KioskAddress() {}

    public static String origin(int port) {
        return "http://" + HOST + ":" + port;
    }

    static URI page(int port) {
        return URI.create(origin(port) + "/kiosk");
    }

    static URI pulse(int port) {
        return URI.create(origin(port) + "/kiosk/pulse.json");
    }
}
