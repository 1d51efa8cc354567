/**
 * What a view may ask of the frame that it stands in, so that no view needs to know the frame. It knows nothing of
 * ours.
 */
package org.bluelamp.header;
