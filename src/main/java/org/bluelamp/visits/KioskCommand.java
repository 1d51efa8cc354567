package org.bluelamp.visits;

import java.util.Locale;

/** What staff may ask of a kiosk. */
public enum KioskCommand {
    RESTART,
    RELOAD,
    SCREENSHOT;

    /** Whether what watches the browser does it; a page can only load itself anew. */
    boolean isForLauncher() {
        return this != RELOAD;
    }

    /** As it stands in an answer. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
