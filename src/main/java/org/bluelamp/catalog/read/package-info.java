/**
 * From a data folder to a catalogue: files, their JSON, its schema, the rules between records, the records. Every fault
 * becomes a {@link org.bluelamp.catalog.problem.Problem}, and the least is left out. Knows all of the catalogue but how a
 * folder is watched.
 */
package org.bluelamp.catalog.read;
