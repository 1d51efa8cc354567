package org.bluelamp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;

/** What is said about problems. */
final class ProblemAssertions {
    private ProblemAssertions() {}

    /** The problems of a catalogue as an editor reads them. */
    static ListAssert<String> assertProblems(Catalog catalog) {
        return assertThat(catalog.problems().stream().map(Problem::toString).toList());
    }
}
