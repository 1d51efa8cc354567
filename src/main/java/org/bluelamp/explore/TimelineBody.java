package org.bluelamp.explore;

import org.bluelamp.element.Timeline;

/** The graphic, as what shows the entries of a view. */
class TimelineBody extends Timeline implements ExploreBody {}
