/**
 * A catalogue that follows its folder: when it is read again, and whether what was read takes the place of what is served.
 * Nothing else of the catalogue knows of it.
 */
package org.bluelamp.catalog.live;
