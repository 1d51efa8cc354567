package org.bluelamp.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.bluelamp.publish.http.Json;
import org.bluelamp.text.Messages;

/** The button and the dialog that offer the present view to other pages, {@code <bl-embed-dialog>}. */
@Tag("bl-embed-dialog")
@JsModule("./elements/embed-dialog/bl-embed-dialog.ts")
class EmbedMenu extends Component {
    EmbedMenu(Messages messages) {
        getElement().setAttribute("messages", Json.text(messages.withPrefix("embed.")));
    }
}
