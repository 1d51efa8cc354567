package org.bluelamp.kiosk.machine;

/** A kiosk can't be started; the message says why and what to do, in one line. */
public final class KioskException extends Exception {
    private static final long serialVersionUID = 1L;

    public KioskException(String message) {
        super(message);
    }
}
