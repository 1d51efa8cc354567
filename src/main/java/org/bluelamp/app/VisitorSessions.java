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
 * How long sessions live and what they may cost. A session is short until its page's script has come back once, and again
 * when its last page is closed; a live page keeps it by its heartbeat. Open pages are counted.
 */
@Component
class VisitorSessions implements VaadinServiceInitListener, VaadinRequestInterceptor {
    private static final long serialVersionUID = 1L;

    /** A page's script comes back within seconds, on a slow phone within a minute. */
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
        // Whether it has a session is not known yet.
    }

    /** What a request holds that we can't read is the fault of who sent it. */
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
