/**
 * {@code /cards/...}: pictures of 1200 by 630 pixels that social media and oEmbed show beside a link. A {@link
 * org.bluelamp.publish.card.Card} says what stands on one; it is drawn on first demand, of the drawing or the numbers,
 * with the exhibit's own fonts.
 */
package org.bluelamp.publish.card;
