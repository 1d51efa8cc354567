package org.bluelamp.publish.http;

/**
 * A part of the site that answers by a page of its own where the server refuses a request below it, since its pages
 * stand in places where our common page of failures can't.
 */
public interface OwnFailures {
    /** @param path as far as the server has read it, within the site; may be anything */
    boolean isBelow(String path);

    /** The page for a request that could not be read. */
    Representation failed(PageRequest asked);
}
