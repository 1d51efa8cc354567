package org.bluelamp.app;

import com.vaadin.flow.server.CustomizedSystemMessages;
import org.bluelamp.text.Messages;

/**
 * Settings for lost sessions. Where a session was lost, by time or by a restart, the page loads itself again, and the
 * address restores the view. The same happens where the messages of a page and the server are out of step, as after a
 * tab was copied. So no message asks the visitor to reload; only a browser that forbids cookies is told that the
 * application needs one.
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
