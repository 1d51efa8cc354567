package org.bluelamp.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;

/**
 * The card beside the timeline that greets a visitor who comes for the first time, {@code <bl-welcome>}. The browser
 * decides whether it is shown, because only the browser remembers who has been here.
 */
@Tag("bl-welcome")
@JsModule("./elements/welcome/bl-welcome.ts")
final class WelcomeCard extends Component {
    WelcomeCard() {
        // Hidden until the browser has decided.
        getElement().setAttribute("hidden", true);
    }

    /** Sets the addresses of its documents: its own, and the whole exhibit's. */
    void setSources(DocumentAddresses documents) {
        Catalog catalog = documents.catalog();
        getElement().setProperty("src", documents.welcome());
        getElement()
                .setProperty(
                        "exhibit", documents.timeline(catalog.query(Map.of()).withLanguage(documents.language())));
    }
}
