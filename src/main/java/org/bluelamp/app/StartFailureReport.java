package org.bluelamp.app;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the application could not start and what to do, without a frame and without a trace. */
final class StartFailureReport implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(text(analysis));
    }

    static String text(FailureAnalysis analysis) {
        String remedy = analysis.getAction() == null ? "" : analysis.getAction();
        // A description of several lines keeps the remedy on a line of its own.
        String between = analysis.getDescription().contains("\n") ? System.lineSeparator() : " ";
        return ("bluelamp: " + analysis.getDescription().strip() + between + remedy).strip();
    }
}
