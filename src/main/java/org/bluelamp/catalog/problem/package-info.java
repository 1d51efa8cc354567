/**
 * What is wrong in data or in an address, in words that are safe to print and say how to mend it. Knows nothing else of
 * Blue Lamp.
 */
package org.bluelamp.catalog.problem;
