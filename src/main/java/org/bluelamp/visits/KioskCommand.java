package org.bluelamp.visits;

import java.util.Locale;

/** What staff may ask of a kiosk. */
public enum KioskCommand {
    RESTART,
    RELOAD,
    SCREENSHOT;

    /** As it stands in an answer. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
