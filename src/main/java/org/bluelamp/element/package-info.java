/** The elements of the browser that more than one feature shows, as components. */
package org.bluelamp.element;
