package org.bluelamp.element;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import org.bluelamp.article.InlineText;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/**
 * A view of cards to choose from; an exhibit that has none has no such view. The cards go to the browser as HTML, escaped
 * where it was built, and stay out of the session.
 */
public abstract class CardGallery extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;
    private final String headingKey;
    private final String ledeKey;
    private final H1 heading = new H1();
    private final Paragraph lede = new Paragraph();
    private final Div cards = new Div();
    private String title = "";

    /**
     * An empty gallery.
     *
     * @param headingKey key of the message that names it
     * @param ledeKey key of the message below the name
     */
    // Nothing that it calls can be overridden to ask for what a subclass has not set yet.
    @SuppressWarnings("this-escape")
    protected CardGallery(CatalogSource catalogs, InterfaceLanguages languages, String headingKey, String ledeKey) {
        this.catalogs = catalogs;
        this.languages = languages;
        this.headingKey = headingKey;
        this.ledeKey = ledeKey;
        addClassName("bl-gallery");
        lede.addClassName("bl-gallery-lede");
        add(heading, lede, cards);
    }

    /** Whether the catalogue has nothing to choose from. */
    protected abstract boolean isEmpty(Catalog catalog);

    /** The cards in a language, as plain HTML. */
    protected abstract Element cards(Catalog catalog, String language);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (isEmpty(catalogs.current())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Catalog catalog = catalogs.current();
        QueryParameters address = event.getLocation().getQueryParameters();
        String language = languages.choose(
                address.getSingleParameter("lang"), catalog.exhibit().languages());
        Messages messages = Messages.in(language);
        heading.setText(messages.get(headingKey));
        lede.setText(messages.get(ledeKey));
        title = heading.getText() + " – "
                + InlineText.plain(catalog.exhibit().title().in(language).text());
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
        cards.getElement()
                .executeJs("this.innerHTML = $0", cards(catalog, language).getOuterHTML());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
