/**
 * {@code /embed}: the exhibit in other people's pages. A page holds {@code <bl-exhibit>}, which draws the view without a
 * session, and for who has no script a list of links. It is made from {@link org.bluelamp.publish.embed.EmbedContent}
 * alone, so that it can be made without a catalogue, too. Whatever an address says, a frame is never left empty.
 */
package org.bluelamp.publish.embed;
