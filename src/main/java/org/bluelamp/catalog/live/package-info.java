/**
 * The catalogue of a folder that changes: decides when the folder is read again, and whether the new snapshot replaces
 * the served one. May use all packages of the catalogue except dates and search; none of them may use this one.
 */
package org.bluelamp.catalog.live;
