package org.bluelamp.explore;

import java.io.Serializable;
import java.util.Optional;
import org.bluelamp.catalog.EdtfDate;

/** What shows the entries of a view: the graphic or the list. */
interface ExploreBody extends Serializable {
    /** Sets the address of the exhibit's document, relative to the application. */
    void setSource(String address);

    /** Sets the visible window; an absent end means that of the exhibit's span. */
    void setWindow(Optional<EdtfDate> from, Optional<EdtfDate> to);

    /** Selects an entry by its id, or none. */
    void setSelected(Optional<String> id);

    /** Sets the series in the number strip, where there is one; see {@link org.bluelamp.element.Timeline#setSeries}. */
    default void setSeries(Optional<String> id) {}
}
