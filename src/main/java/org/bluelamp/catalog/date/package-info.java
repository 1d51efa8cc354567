/**
 * Dates and stretches of time: EDTF, the dates of CSL-JSON and as people write them, and dates in words. Knows only how
 * faults are told.
 */
package org.bluelamp.catalog.date;
