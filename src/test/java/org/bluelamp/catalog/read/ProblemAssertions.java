package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.problem.Problem;

/** What is said about problems. */
public final class ProblemAssertions {
    private ProblemAssertions() {}

    /** The problems of a catalogue as an editor reads them. */
    public static ListAssert<String> assertProblems(Catalog catalog) {
        return assertThat(catalog.problems().stream().map(Problem::toString).toList());
    }
}
