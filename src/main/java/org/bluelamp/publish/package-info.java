/**
 * The web without sessions, which may be loaded by millions: {@code http} sends answers, {@code api} and {@code page} make
 * them, and neither of these knows the other.
 */
package org.bluelamp.publish;
