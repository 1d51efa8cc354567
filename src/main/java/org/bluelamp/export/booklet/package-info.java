/** A selection of the exhibit as a booklet: PDF with contents, notes, charts, bibliography and an index of places. */
package org.bluelamp.export.booklet;
