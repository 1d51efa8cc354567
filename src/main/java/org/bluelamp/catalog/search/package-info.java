/** What a visitor asks for, and which entries answer it in which order. Knows dates and records, not the catalogue. */
package org.bluelamp.catalog.search;
