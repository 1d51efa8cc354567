/**
 * Makes a catalogue of a data folder, in steps: lists the files ({@code DataFolder}), parses their JSON, checks it by
 * its schema ({@code SchemaRules}) and by rules that a schema can't express (the other {@code Rules}), removes the
 * parts that are broken ({@code Pruning}), and makes the records ({@code Binding}). Every fault becomes a {@link
 * org.bluelamp.catalog.problem.Problem}. May use all packages of the catalogue except {@code search} and {@code live}.
 */
package org.bluelamp.catalog.read;
