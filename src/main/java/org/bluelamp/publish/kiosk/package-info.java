/**
 * The kiosk's page, without a session: {@code /kiosk}, its settings as the browser needs them, its service worker, and
 * the list of all that it shows, by which a kiosk goes on without a server.
 */
package org.bluelamp.publish.kiosk;
