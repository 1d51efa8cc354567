package org.bluelamp.explore;

import java.io.Serializable;

/**
 * The part of a view that shows the entries: the graphic or the list. Both take their window from the address by
 * themselves.
 */
interface ExploreBody extends Serializable {
    /** Sets the address of the exhibit's document, relative to the application. */
    void setSource(String address);
}
