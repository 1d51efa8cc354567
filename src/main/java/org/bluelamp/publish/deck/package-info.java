/** Slides of a story or of what a query finds, for download without a session. */
package org.bluelamp.publish.deck;
