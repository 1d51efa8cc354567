/**
 * The tools that a view may put into the header of the frame, so that no view needs to know the frame. It knows nothing
 * of ours.
 */
package org.bluelamp.header;
