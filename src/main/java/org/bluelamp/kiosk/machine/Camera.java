package org.bluelamp.kiosk.machine;

import java.io.IOException;

/** Takes a picture of what is on the screen now, for staff who are elsewhere. */
public interface Camera {
    /** What a server takes at most. */
    int LARGEST = 2 * 1024 * 1024;

    /**
     * A JPEG of at most {@link #LARGEST} bytes.
     *
     * @throws IOException if there is none; its message says why in words for staff
     */
    byte[] take() throws IOException, InterruptedException;
}
