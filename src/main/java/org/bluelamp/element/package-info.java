/** What more than one feature shows: elements of the browser as components, and a gallery of cards. */
package org.bluelamp.element;
