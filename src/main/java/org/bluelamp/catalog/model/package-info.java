/**
 * The records of an exhibit, each immutable: entries, sources, series, maps, stories, systems. May use only {@code
 * catalog.date}.
 */
package org.bluelamp.catalog.model;
