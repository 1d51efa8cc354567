package org.bluelamp.app;

import com.vaadin.flow.server.CustomizedSystemMessages;

/**
 * A session that was lost, by time or by a restart, costs nothing: the page loads itself again, and the address
 * restores the view. No message asks the visitor to do so.
 */
class LostSessions extends CustomizedSystemMessages {
    private static final long serialVersionUID = 1L;

    LostSessions() {
        setSessionExpiredNotificationEnabled(false);
        setSessionExpiredURL(null);
        setInternalErrorNotificationEnabled(false);
        setInternalErrorURL(null);
    }
}
