/**
 * Keeps a kiosk running: a server on this computer and a browser that fills the screen. Either is started again when it
 * dies or hangs. It learns how both are by asking the server ({@code /kiosk/pulse.json}), to which the page in the
 * browser says hello; so a browser counts as alive only while its page is.
 */
package org.bluelamp.kiosk.machine;
