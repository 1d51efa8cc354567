package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServlet;
import org.junit.jupiter.api.Test;

class RequestFailuresTest {
    private static StackTraceElement in(String type) {
        return new StackTraceElement(type, "method", "File.java", 1);
    }

    private static RuntimeException thrownBy(String... types) {
        RuntimeException failure = new IllegalStateException();
        StackTraceElement[] trace = new StackTraceElement[types.length];
        for (int i = 0; i < types.length; i++) trace[i] = in(types[i]);
        failure.setStackTrace(trace);
        return failure;
    }

    @Test
    void failureOfCodeThatVaadinCalled_isOurs() {
        RuntimeException inAView = thrownBy(
                "java.util.List", "org.bluelamp.explore.ListView", VaadinServlet.class.getName(), "java.lang.Thread");
        assertThat(RequestFailures.isOurs(inAView)).isTrue();
        RuntimeException wrapped = thrownBy("com.vaadin.flow.Router", VaadinServlet.class.getName());
        wrapped.initCause(inAView);
        assertThat(RequestFailures.isOurs(wrapped)).isTrue();
    }

    @Test
    void failureOfVaadinItself_belowOurFilters_isNotOurs() {
        assertThat(RequestFailures.isOurs(thrownBy(
                        "com.vaadin.flow.Rpc",
                        VaadinServlet.class.getName(),
                        "org.bluelamp.publish.http.SecurityHeaders")))
                .isFalse();
    }
}
