/**
 * The words of the interface: messages by language, plurals, numbers, names of countries, text direction. It knows
 * nothing of ours.
 *
 * <p>Texts of the exhibit itself are data and belong to {@code org.bluelamp.catalog.model}.
 */
package org.bluelamp.text;
