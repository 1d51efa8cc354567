/**
 * {@code /staff}: what staff see of kiosks and their counts, and what they may do. On the computer itself it is entered by
 * the PIN, from another one over https by a password. The database is opened when somebody has signed in, not before.
 */
package org.bluelamp.kiosk.staff;
