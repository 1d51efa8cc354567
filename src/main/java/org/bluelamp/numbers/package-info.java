/**
 * The statistics of the exhibit, which are series and maps: a gallery, and a page for each with its graphic, its values
 * as a table, what it does not show, its sources and downloads; and the catalogue itself at a glance, counted and
 * drawn.
 *
 * <p>What a page says goes to the browser as HTML; the graphics read their documents by themselves. The package knows
 * no other feature.
 */
package org.bluelamp.numbers;
