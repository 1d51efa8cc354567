package org.bluelamp.explore;

import org.bluelamp.element.Timeline;

/** The timeline as the body of a view. */
class TimelineBody extends Timeline implements ExploreBody {}
