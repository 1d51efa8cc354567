/** Guided tours: the gallery of stories, and a story step by step, for a reader or for a speaker's screen. */
package org.bluelamp.stories;
