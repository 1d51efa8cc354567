package org.bluelamp.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.visits.Visits.TODAY;

import java.util.List;

/** Batches of one size, so that a part of one would be seen in the sum. */
final class Batches {
    static final int SIZE = 40;

    private Batches() {}

    static List<Visit> next() {
        return Visits.times(SIZE, TODAY, 10, "en");
    }

    /** How many batches there are; none of them in part. */
    static long whole(VisitReport report) {
        long visits = report.visits().map(number -> number, 0L, 0L);
        assertThat(visits % SIZE).isZero();
        return visits / SIZE;
    }
}
