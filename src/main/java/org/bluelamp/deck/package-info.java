/**
 * Slides of a story or of some entries, for PowerPoint and its like: what is said on them, how it is laid out, and the file.
 * Placing texts and marks is arithmetic without a file, so that it is tested without one.
 */
package org.bluelamp.deck;
