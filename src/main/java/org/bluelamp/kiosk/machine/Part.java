package org.bluelamp.kiosk.machine;

import java.io.IOException;
import java.util.Set;

/** What a kiosk keeps running: a server, a browser. Called by one thread. */
public interface Part {
    /** As in "the server", for what is told. */
    String name();

    /** Called only while it does not run. */
    void start() throws IOException;

    boolean isRunning();

    /** The processes, by their ids, in which it draws pages; none for what draws nothing. */
    Set<Long> pages();

    /** Whether there is a use in starting it while no server answers. */
    boolean canDoWithoutServer();

    /** What it said last, for a part that has ended by itself; may be empty. */
    String lastWords();

    /** Ends it at once, however it is; it does not run any more afterwards. */
    void kill();

    /** Lets it end properly, for some seconds, and ends it then. */
    void stop();
}
