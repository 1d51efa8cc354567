package org.bluelamp.catalog.date;

import java.io.Serializable;

/**
 * One end of an interval: a date, or a word that says that the end is open or unknown. A date that is no interval is
 * its own start and end. Immutable.
 */
public sealed interface EdtfEnd extends Serializable permits EdtfPoint, EdtfEnd.Absent {
    /** First day, inclusive; {@link Long#MIN_VALUE} without one. */
    long earliestDay();

    /** Last day, inclusive; {@link Long#MAX_VALUE} without one. */
    long latestDay();

    /** An interval's end without a date. */
    enum Absent implements EdtfEnd {
        /** The interval has no such end: it still goes on, or has always been. */
        OPEN(".."),
        /** The interval has an end, but its date is not known. */
        UNKNOWN("");

        private final String edtf;

        Absent(String edtf) {
            this.edtf = edtf;
        }

        @Override
        public long earliestDay() {
            return Long.MIN_VALUE;
        }

        @Override
        public long latestDay() {
            return Long.MAX_VALUE;
        }

        @Override
        public String toString() {
            return edtf;
        }
    }
}
