/**
 * Presents a story from a second place: the speaker's page with text and sources of each step, the page on which a phone
 * gives a code, and the relay between that phone and the screen. All of it without a session; what is relayed is in memory
 * alone, and small.
 */
package org.bluelamp.publish.present;
