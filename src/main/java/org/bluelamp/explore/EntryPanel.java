package org.bluelamp.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.bluelamp.article.ArticleBuilder;
import org.bluelamp.article.ArticleOptions;
import org.bluelamp.article.ThreadSteps;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.Entry;
import org.bluelamp.text.Messages;

/**
 * The open entry as a paper page beside the timeline, or as a sheet on a phone; {@code <bl-entry-panel>}. The article
 * goes to the browser as the very HTML of the entry's page, escaped where it was built, and does not stay in the session.
 */
@Tag("bl-entry-panel")
@JsModule("./entry-panel/bl-entry-panel.ts")
class EntryPanel extends Component {
    private String shown = "";

    EntryPanel() {
        getElement().setAttribute("hidden", true);
    }

    /**
     * Shows an entry; a second call for the same entry in the same catalogue, thread and language changes nothing.
     *
     * @param thread id of the entry whose whole thread is shown beside the panel
     * @param path address of the view that the panel stands in; links to other entries lead there
     */
    void show(Catalog catalog, Entry entry, Optional<String> thread, String language, String path) {
        String wanted = String.join(" ", catalog.version(), entry.id(), thread.orElse(""), language);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Messages messages = Messages.in(language);
        boolean isDefault = catalog.exhibit().languages().getFirst().equals(language);
        String inLanguage = isDefault ? "" : "?lang=" + language;
        ArticleOptions options = ArticleOptions.PAGE
                .withHeadingLevel(2)
                .withIdPrefix("entry-")
                .withEntryAddress(id -> ViewState.ofEntry(id, language).address(path, catalog.exhibit()))
                .withMediaAddress(file -> "media/" + file)
                .withThemeAddress(id -> "theme/" + id + inLanguage)
                .withThreadAddress(id -> ViewState.ofThread(id, language).address(path, catalog.exhibit()));
        Element page = new Element("a")
                .setText(messages.get("explore.page"))
                .setAttribute("href", "entry/" + entry.id() + inLanguage)
                .setAttribute("router-ignore", true);
        Element footer = new Element("footer").appendChild(page);
        getElement().setProperty("closeLabel", messages.get("explore.close"));
        getElement().setProperty("label", messages.get("explore.panel"));
        getElement().setProperty("entry", entry.id());
        String article =
                ArticleBuilder.article(catalog, entry, language, options).getOuterHTML();
        String steps = ThreadSteps.of(catalog, entry, language, options, thread)
                .map(Element::getOuterHTML)
                .orElse("");
        getElement().executeJs("this.show($0)", article + footer.getOuterHTML() + steps);
        getElement().removeAttribute("hidden");
    }

    void close() {
        shown = "";
        getElement().setProperty("entry", "");
        getElement().setAttribute("hidden", true);
    }
}
