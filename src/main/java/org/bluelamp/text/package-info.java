/**
 * The words of the interface: messages by language, plurals, numbers, text direction.
 *
 * <p>Texts of the exhibit itself are data and live in {@code org.bluelamp.catalog}.
 */
package org.bluelamp.text;
