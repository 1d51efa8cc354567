/**
 * All that is known of an exhibit as one immutable {@link org.bluelamp.catalog.Catalog}: found by id, searched, counted, and
 * followed along what led to what.
 *
 * <p>Its rooms know each other in this order: {@code problem}, {@code date}, {@code media} and {@code model}, {@code search},
 * this one, {@code read}, {@code live}. None knows the web, Vaadin or any other part of Blue Lamp.
 */
package org.bluelamp.catalog;
