/**
 * Whether the sources' addresses still lead somewhere: {@link org.bluelamp.links.LinkRun} asks for each and notes the day
 * in {@code sources.json}.
 *
 * <p>A guest's policy come first: a host gets one request at a time with a pause between two, its {@code robots.txt} is
 * kept, nothing of a page but its first bytes is fetched, and a host that is down or says "too many requests" is left
 * alone for the rest of the run. What it can't tell: whether a page still says what we cite it for.
 */
package org.bluelamp.links;
