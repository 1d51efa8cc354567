package org.bluelamp.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.bluelamp.publish.http.OpenPages;
import org.bluelamp.text.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sets how long sessions live and counts open pages. A session is short until the script of its page has sent a first
 * request, and again when its last page is closed; while a page is open, its heartbeat keeps the session.
 */
@Component
class VisitorSessions implements VaadinServiceInitListener, VaadinRequestInterceptor {
    private static final long serialVersionUID = 1L;

    /** The script of a page sends its first request within seconds, on a slow phone within a minute. */
    static final Duration UNUSED = Duration.ofMinutes(2);

    private final transient OpenPages openPages;
    private final Duration used;

    VisitorSessions(OpenPages openPages, @Value("${server.servlet.session.timeout:30m}") Duration used) {
        this.openPages = openPages;
        this.used = used;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        event.getSource()
                .setSystemMessagesProvider(information ->
                        new LostSessions(Messages.in(information.getLocale().toLanguageTag())));
        event.getSource().addSessionInitListener(begun -> {
            begun.getSession().setErrorHandler(new RequestFailures());
            begun.getSession().getSession().setMaxInactiveInterval((int) UNUSED.toSeconds());
        });
        event.getSource().addUIInitListener(opened -> count(opened.getUI()));
    }

    private void count(UI page) {
        openPages.opened();
        page.addDetachListener(closed -> openPages.closed());
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Nothing to do: whether the request has a session is not known yet.
    }

    /** Answers 400 to a request that cannot be read, because the fault is not the server's. */
    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, VaadinSession session, Exception failure) {
        if (!RequestFailures.isOurs(failure)) response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, VaadinSession session) {
        boolean cameBack = HandlerHelper.isRequestType(request, RequestType.UIDL)
                || HandlerHelper.isRequestType(request, RequestType.HEARTBEAT);
        if (session == null || !cameBack) return;
        session.lock();
        try {
            boolean open = session.getUIs().stream().anyMatch(page -> !page.isClosing());
            // A session that has been ended meanwhile has no time left to set.
            if (session.getSession() != null) {
                session.getSession().setMaxInactiveInterval((int) (open ? used : UNUSED).toSeconds());
            }
        } catch (IllegalStateException ended) {
            // The container has just ended it.
        } finally {
            session.unlock();
        }
    }
}
