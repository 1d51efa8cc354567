package org.bluelamp.explore;

import java.io.Serializable;

/** What shows the entries of a view: the graphic or the list. Both take their window from the address by themselves. */
interface ExploreBody extends Serializable {
    /** Sets the address of the exhibit's document, relative to the application. */
    void setSource(String address);
}
