/**
 * Counts of visits to kiosks, in a database that is opened when it is first needed: who reports them, what is kept of them
 * and for how long, and what may be told of them. {@link org.bluelamp.visits.VisitStore} keeps them, {@link
 * org.bluelamp.visits.KioskRegister} the kiosks that may report, and {@link org.bluelamp.visits.VisitReport} is the only
 * form in which counts leave.
 */
package org.bluelamp.visits;
