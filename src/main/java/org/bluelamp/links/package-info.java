/**
 * Checks whether the addresses of the sources still lead somewhere. {@link org.bluelamp.links.LinkRun} asks for each
 * and writes the day into {@code sources.json}.
 *
 * <p>The check must not burden the hosts: each gets one request at a time with a pause between two, its {@code
 * robots.txt} is obeyed, only the first bytes of a page are fetched, and a host that is down or answers 429 is left
 * alone for the rest of the run. The check can't tell whether a page still says what we cite it for. The package knows
 * the catalogue alone.
 */
package org.bluelamp.links;
