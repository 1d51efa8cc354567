/**
 * The numbers of the exhibit: a gallery of charts and maps, and a page for each with its figures as a table, what they do
 * not show, its sources and downloads.
 *
 * <p>What a page says goes to the browser as HTML, printed from elements in which all that comes from data is escaped; no
 * part of it stays in the session. The address is the whole state.
 */
package org.bluelamp.numbers;
