package org.bluelamp.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.html.OpenEntry;
import org.bluelamp.text.Messages;

/**
 * The open entry as a paper page beside the timeline, or as a sheet on a phone: {@code <bl-entry-panel>}. The browser
 * decides which entry is open. The article goes there as HTML together with the id of its entry; the browser drops it
 * where the visitor has opened another entry in the meantime. It does not stay in the session.
 */
@Tag("bl-entry-panel")
@JsModule("./elements/entry-panel/bl-entry-panel.ts")
public final class EntryPanel extends Component {
    private String shown = "";

    public EntryPanel() {
        // Hidden until the browser has defined the element, which shows itself when an entry is open.
        getElement().setAttribute("hidden", true);
    }

    /** Names the panel and its button in a language. */
    public void speak(String language) {
        Messages messages = Messages.in(language);
        getElement().setProperty("closeLabel", messages.get("entry-panel.close"));
        getElement().setProperty("gripLabel", messages.get("entry-panel.grip"));
        getElement().setProperty("label", messages.get("entry-panel.label"));
    }

    /**
     * Sends the article of an entry. A second call for the same entry in the same catalogue, thread and language does
     * nothing.
     *
     * @param thread id of the entry whose whole thread is shown beside the panel
     * @param links where the panel's links lead
     */
    public void show(Catalog catalog, Entry entry, Optional<String> thread, String language, OpenEntry.Links links) {
        String wanted = String.join(" ", catalog.version(), entry.id(), thread.orElse(""), language);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        ServerHtml.show(getElement(), OpenEntry.html(catalog, entry, thread, language, links), entry.id());
    }

    /**
     * Sends that there is no article to show.
     *
     * @param wanted the id in the address, which no entry of the exhibit has; absent where none is open
     */
    public void showNothing(Optional<String> wanted) {
        shown = "";
        wanted.ifPresent(id -> ServerHtml.showNothing(getElement(), id));
    }
}
