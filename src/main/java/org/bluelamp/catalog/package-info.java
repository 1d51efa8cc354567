/**
 * All records of an exhibit as one immutable {@link org.bluelamp.catalog.Catalog}: finds records by id, answers
 * queries, counts entries, and follows which entry led to which.
 *
 * <p>A package may import only those before it in this order: {@code problem}, {@code date}, {@code media} and {@code
 * model}, {@code search}, this one, {@code read}, {@code live}. None imports Spring, Vaadin, the servlet API or any
 * other package of Blue Lamp.
 */
package org.bluelamp.catalog;
