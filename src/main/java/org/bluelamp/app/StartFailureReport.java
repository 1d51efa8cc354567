package org.bluelamp.app;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the console, without a frame or a trace, why the application could not start and what helps. */
final class StartFailureReport implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(text(analysis));
    }

    static String text(FailureAnalysis analysis) {
        String remedy = analysis.getAction() == null ? "" : analysis.getAction();
        // What is long has its own lines already.
        String between = analysis.getDescription().contains("\n") ? System.lineSeparator() : " ";
        return ("bluelamp: " + analysis.getDescription().strip() + between + remedy).strip();
    }
}
