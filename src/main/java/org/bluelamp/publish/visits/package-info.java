/**
 * What kiosks tell their server, without a session: {@code POST /api/v1/kiosk/visits} and {@code /api/v1/kiosk/hello}, for
 * registered kiosks, the second also for the page of the server's own computer; and the counts as a table for spreadsheets.
 */
package org.bluelamp.publish.visits;
