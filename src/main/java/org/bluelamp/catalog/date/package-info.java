/**
 * Dates and periods: reading of EDTF, of the dates of CSL-JSON and of dates as people type them; dates in words. May
 * use only {@code catalog.problem}.
 */
package org.bluelamp.catalog.date;
