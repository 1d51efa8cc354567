package org.bluelamp.catalog;

import java.io.Serializable;

/** A date or interval in EDTF, levels 0 and 1. */
public final class EdtfDate implements Comparable<EdtfDate>, Serializable {
    private static final long serialVersionUID = 1L;

    private final String edtf;

    private EdtfDate(String edtf) {
        this.edtf = edtf;
    }

    public static EdtfDate parse(String edtf) {
        return new EdtfDate(edtf);
    }

    public long earliestDay() {
        throw new UnsupportedOperationException();
    }

    public long latestDay() {
        throw new UnsupportedOperationException();
    }

    public boolean isInterval() {
        throw new UnsupportedOperationException();
    }

    public boolean isOpenStart() {
        throw new UnsupportedOperationException();
    }

    public boolean isOpenEnd() {
        throw new UnsupportedOperationException();
    }

    public boolean isApproximate() {
        throw new UnsupportedOperationException();
    }

    public boolean isUncertain() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(EdtfDate other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
