package org.bluelamp.app;

import com.vaadin.flow.component.UI;
import org.bluelamp.text.Messages;

/** What a page says while it has no connection to the server. */
final class ConnectionTexts {
    private ConnectionTexts() {}

    /** Sets the words of the browser's connection indicator, which speaks as a status. */
    static void show(UI ui, Messages messages) {
        ui.getReconnectDialogConfiguration().setDialogText(messages.get("app.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(messages.get("app.offline"));
        // A museum's network may be away for a night.
        ui.getReconnectDialogConfiguration().setReconnectAttempts(Integer.MAX_VALUE);
        ui.getPage()
                .executeJs(
                        "const indicator = document.querySelector('vaadin-connection-indicator');"
                                + "if (indicator) { indicator.setAttribute('role', 'status');"
                                + " indicator.onlineText = $0; indicator.offlineText = $1; indicator.reconnectingText = $2; }",
                        messages.get("app.online"),
                        messages.get("app.offline"),
                        messages.get("app.reconnecting"));
    }
}
