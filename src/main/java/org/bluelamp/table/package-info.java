/** Tables as files that spreadsheets and programs read. */
package org.bluelamp.table;
