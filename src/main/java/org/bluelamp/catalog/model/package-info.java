/** The records of an exhibit, each immutable: entries, sources, series, maps, stories, systems. Knows dates alone. */
package org.bluelamp.catalog.model;
