/**
 * The exhibit as files for other programs: tables, calendars, timelines, references. A selection is the same query as in every
 * address. The same data make the same file, byte by byte; what a format can't say is left out and counted.
 */
package org.bluelamp.export;
