package org.bluelamp.catalog.date;

import java.io.Serializable;

/** One end of an interval, or the whole of a date that is none: a date, or the word that there is none. Immutable. */
public sealed interface EdtfEnd extends Serializable permits EdtfPoint, EdtfEnd.Absent {
    /** First day, inclusive; {@link Long#MIN_VALUE} without one. */
    long earliestDay();

    /** Last day, inclusive; {@link Long#MAX_VALUE} without one. */
    long latestDay();

    /** An interval's end without a date. */
    enum Absent implements EdtfEnd {
        /** It goes on, or has always been. */
        OPEN(".."),
        /** There is an end, but nobody knows when. */
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
