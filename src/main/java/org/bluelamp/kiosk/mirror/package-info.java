/**
 * A kiosk whose server is elsewhere: takes whole versions of an exhibit over, by {@code /kiosk/version.json}, and serves
 * them on loopback, where a browser allows a service worker. What was taken over stays through the loss of the other
 * server, of the network and of power.
 */
package org.bluelamp.kiosk.mirror;
