/**
 * Queries: reads them from addresses, finds the entries that match, ranks them and highlights what was searched. May
 * use {@code catalog.problem}, {@code catalog.date} and {@code catalog.model}, not the catalogue itself.
 */
package org.bluelamp.catalog.search;
