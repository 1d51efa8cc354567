package org.bluelamp.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.html.ArticleOptions;
import org.bluelamp.html.EntryArticle;
import org.bluelamp.html.ThreadSteps;
import org.bluelamp.text.Messages;

/**
 * The open entry as a paper page beside the timeline, or as a sheet on a phone: {@code <bl-entry-panel>}. The browser
 * decides which entry is open. The article goes there as HTML together with the id of its entry; the browser drops it
 * where the visitor has opened another entry in the meantime. It does not stay in the session.
 */
@Tag("bl-entry-panel")
@JsModule("./elements/entry-panel/bl-entry-panel.ts")
public final class EntryPanel extends Component {
    /**
     * Addresses of the view to which the panel's links lead, each by the id of an entry.
     *
     * @param entry with another entry open, which its parameter {@code entry} names
     * @param thread with the whole thread of an entry
     */
    public record Links(UnaryOperator<String> entry, UnaryOperator<String> thread) {}

    private String shown = "";

    public EntryPanel() {
        // Hidden until the browser has defined the element, which shows itself when an entry is open.
        getElement().setAttribute("hidden", true);
    }

    /** Names the panel and its button in a language. */
    public void speak(String language) {
        Messages messages = Messages.in(language);
        getElement().setProperty("closeLabel", messages.get("entry-panel.close"));
        getElement().setProperty("label", messages.get("entry-panel.label"));
    }

    /**
     * Sends the article of an entry. A second call for the same entry in the same catalogue, thread and language does
     * nothing.
     *
     * @param thread id of the entry whose whole thread is shown beside the panel
     * @param links where the panel's links lead
     */
    public void show(Catalog catalog, Entry entry, Optional<String> thread, String language, Links links) {
        String wanted = String.join(" ", catalog.version(), entry.id(), thread.orElse(""), language);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Messages messages = Messages.in(language);
        Addresses addresses = Addresses.relative(catalog.exhibit(), language);
        ArticleOptions options = ArticleOptions.page(addresses)
                .withHeadingLevel(2)
                .withIdPrefix("entry-")
                .withEntryAddress(links.entry())
                .withThreadAddress(links.thread())
                .withGraphics();
        Element page = new Element("a")
                .setText(messages.get("entry-panel.page"))
                .setAttribute("href", addresses.entry(entry.id()))
                .setAttribute("router-ignore", true);
        Element footer = new Element("footer").appendChild(page);
        String article = EntryArticle.of(catalog, entry, language, options).getOuterHTML();
        String steps = ThreadSteps.of(catalog, entry, language, options, thread)
                .map(Element::getOuterHTML)
                .orElse("");
        ServerHtml.show(getElement(), article + footer.getOuterHTML() + steps, entry.id());
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
