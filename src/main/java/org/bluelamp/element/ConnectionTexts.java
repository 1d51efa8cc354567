package org.bluelamp.element;

import com.vaadin.flow.component.UI;
import org.bluelamp.text.Messages;

/** Tells the page what to say while the server is away, and how often to try to reach it. */
public final class ConnectionTexts {
    /** Between two attempts to reach a server that is away, in milliseconds. */
    private static final int RECONNECT_INTERVAL = 2000;

    private ConnectionTexts() {}

    /** Sets the words of {@code <bl-connection>}, which stands in for Vaadin's own indicator. */
    public static void show(UI ui, Messages messages) {
        // The network may be away for a night, and no visitor stands by a museum's screen then to reload the page.
        ui.getReconnectDialogConfiguration().setReconnectAttempts(Integer.MAX_VALUE);
        ui.getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_INTERVAL);
        ui.getPage()
                .executeJs(
                        "const line = document.querySelector('bl-connection'); if (line) { line.away = $0; line.slow = $1; }",
                        messages.get("app.away"),
                        messages.get("app.slow"));
    }
}
