package org.bluelamp.app;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinServlet;
import java.io.IOException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes what went wrong in a request of a page's script: a fault of ours with its trace, and nonsense that was sent to us,
 * which anyone may do at any rate, in one line.
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
     * Whether code of ours that Vaadin called had a part in it. What is wrong with a request comes out before any is
     * called; our filters, which called Vaadin, don't count.
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
