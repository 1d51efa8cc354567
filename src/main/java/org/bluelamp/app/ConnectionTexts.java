package org.bluelamp.app;

import com.vaadin.flow.component.UI;
import org.bluelamp.text.Messages;

/** What a page says while it has no connection to the server. */
final class ConnectionTexts {
    private ConnectionTexts() {}

    static void set(UI ui) {
        Messages messages = Messages.in(Messages.in("en").language());
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(messages.get("app.reconnecting"));
        dialog.setDialogTextGaveUp(messages.get("app.offline"));
        // A museum's network may be away for a night.
        dialog.setReconnectAttempts(Integer.MAX_VALUE);
    }
}
