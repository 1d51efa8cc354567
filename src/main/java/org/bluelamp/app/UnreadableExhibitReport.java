package org.bluelamp.app;

import java.util.stream.Collectors;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.CatalogUnreadableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator why an exhibit cannot be opened. */
class UnreadableExhibitReport extends AbstractFailureAnalyzer<CatalogUnreadableException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CatalogUnreadableException cause) {
        String problems =
                cause.problems().stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(
                "The exhibit can't be opened:" + System.lineSeparator() + problems,
                "Mend what is named above, or name another exhibit's folder with --data DIR.",
                cause);
    }
}
