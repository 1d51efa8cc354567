package org.bluelamp.kiosk.machine;

import java.io.IOException;

/** What a kiosk keeps running: a server, a browser. Called by one thread. */
public interface Part {
    /** As in "the server", for what is told. */
    String name();

    /** Called only while it does not run. */
    void start() throws IOException;

    boolean isRunning();

    /** What it said last, for a part that has ended by itself; may be empty. */
    String lastWords();

    /** Ends it at once, however it is; it does not run any more afterwards. */
    void kill();

    /** Lets it end properly, for some seconds, and ends it then. */
    void stop();
}
