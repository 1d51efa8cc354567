package org.bluelamp.element;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/**
 * A view of cards, each with a link. An exhibit that has nothing to offer has no such view. The cards go to the browser
 * as HTML and stay out of the session.
 */
@Tag("main")
public abstract class CardGallery extends ExhibitView implements BeforeEnterObserver, HasStyle {
    private final String headingKey;
    private final String ledeKey;
    private final H1 heading = new H1();
    private final Paragraph lede = new Paragraph();
    private final Div cards = new Div();

    /**
     * An empty gallery.
     *
     * @param headingKey key of the message that names it
     * @param ledeKey key of the message below the name
     */
    // No method that is called here can be overridden, so none sees fields of a subclass that are not set yet.
    @SuppressWarnings("this-escape")
    protected CardGallery(CatalogSource catalogs, InterfaceLanguages languages, String headingKey, String ledeKey) {
        super(catalogs, languages);
        this.headingKey = headingKey;
        this.ledeKey = ledeKey;
        addClassName("bl-gallery");
        lede.addClassName("bl-gallery-lede");
        getElement().appendChild(heading.getElement(), lede.getElement(), cards.getElement());
    }

    /** Whether the catalogue has nothing to offer here. */
    protected abstract boolean isEmpty(Catalog catalog);

    /** The cards in a language, as plain HTML. */
    protected abstract Element cards(Catalog catalog, String language);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (isEmpty(catalog())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected final void show(Catalog catalog, String language, QueryParameters address) {
        Messages messages = Messages.in(language);
        heading.setText(messages.get(headingKey));
        lede.setText(messages.get(ledeKey));
        setTitle(catalog, language, heading.getText());
        ServerHtml.fill(cards.getElement(), cards(catalog, language));
    }
}
