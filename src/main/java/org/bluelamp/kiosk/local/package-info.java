/**
 * What the server of a kiosk answers to the kiosk itself and to nobody else: who it is, whether its page is alive, and
 * whether a PIN is right. All of it without a session, on loopback alone; to others these addresses do not exist.
 */
package org.bluelamp.kiosk.local;
