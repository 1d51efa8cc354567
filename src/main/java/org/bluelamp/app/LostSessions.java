package org.bluelamp.app;

import com.vaadin.flow.server.CustomizedSystemMessages;
import org.bluelamp.text.Messages;

/**
 * A session that was lost, by time or by a restart, costs nothing: the page loads itself again, and the address
 * restores the view. So does a page whose messages are out of step with the server's, as after a tab was copied. No
 * message asks the visitor to do so. Only who forbids cookies is told that the application needs one.
 */
class LostSessions extends CustomizedSystemMessages {
    private static final long serialVersionUID = 1L;

    LostSessions(Messages messages) {
        setSessionExpiredNotificationEnabled(false);
        setSessionExpiredURL(null);
        setInternalErrorNotificationEnabled(false);
        setInternalErrorURL(null);
        setSyncErrorNotificationEnabled(false);
        setSyncErrorURL(null);
        setCookiesDisabledCaption(messages.get("app.cookies"));
        setCookiesDisabledMessage(messages.get("app.cookies.reason"));
    }
}
