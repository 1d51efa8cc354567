package org.bluelamp.app;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinServlet;
import java.io.IOException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what went wrong in a request of a page's script: a fault of the application with its trace, but in one line a
 * request that no page of ours makes, because anyone can send those at any rate.
 */
class RequestFailures implements ErrorHandler {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(RequestFailures.class);
    private static final String OURS = "org.bluelamp.";

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (isOurs(failure)) {
            LOG.error("A page's request failed", failure);
        } else if (failure instanceof IOException) {
            LOG.debug("A browser went away before it was answered", failure);
        } else {
            LOG.warn(
                    "A request that no page of ours makes was refused ({})",
                    failure.getClass().getName());
            LOG.debug("The request that was refused", failure);
        }
    }

    /**
     * Whether code of ours that Vaadin called is in the trace. Vaadin finds what is wrong with a request before it
     * calls any; our filters, which called Vaadin, do not count.
     */
    static boolean isOurs(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (Arrays.stream(cause.getStackTrace())
                    .map(StackTraceElement::getClassName)
                    .takeWhile(name -> !name.equals(VaadinServlet.class.getName()))
                    .anyMatch(name -> name.startsWith(OURS))) {
                return true;
            }
        }
        return false;
    }
}
