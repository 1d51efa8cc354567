package org.bluelamp.explore;

import java.io.Serializable;
import java.util.Optional;
import org.bluelamp.catalog.EdtfDate;

/** What shows the entries of a view: the graphic or the list. */
interface ExploreBody extends Serializable {
    /** Sets the address of the exhibit's document, relative to the application. */
    void setSource(String address);

    /**
     * Sets the visible window where the visitor has no hand on it; an absent end means that of the exhibit's span. The
     * graphic takes its window from the address by itself.
     */
    default void setWindow(Optional<EdtfDate> from, Optional<EdtfDate> to) {}
}
