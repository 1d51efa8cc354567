/**
 * What a kiosk keeps to itself, in files outside the data that only its user may read: PIN and password of the staff,
 * slowly hashed, the tries that failed, and the kiosk's own id and key. No document, page or export shows any of it.
 */
package org.bluelamp.kiosk.pin;
