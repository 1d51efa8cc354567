/**
 * Guided tours: the gallery of stories, and a story step by step, for a reader or for a speaker's screen. The package
 * knows no other feature.
 */
package org.bluelamp.stories;
