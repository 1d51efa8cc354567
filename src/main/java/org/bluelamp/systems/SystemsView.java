package org.bluelamp.systems;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.bluelamp.article.InlineText;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/** All systems to look into. The cards go to the browser as HTML, escaped where it was built, and stay out of the session. */
@Tag("main")
@Route(SystemAddress.SYSTEMS)
public class SystemsView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;
    private final H1 heading = new H1();
    private final Paragraph lede = new Paragraph();
    private final Div cards = new Div();
    private String title = "";

    SystemsView(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
        addClassName("bl-gallery");
        lede.addClassName("bl-gallery-lede");
        add(heading, lede, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (catalogs.current().systems().isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Catalog catalog = catalogs.current();
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lang")
                .orElse(null);
        String language = languages.choose(wanted, catalog.exhibit().languages());
        Messages messages = Messages.in(language);
        heading.setText(messages.get("systems.heading"));
        lede.setText(messages.get("systems.lede"));
        title = heading.getText() + " – "
                + InlineText.plain(catalog.exhibit().title().in(language).text());
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
        String html = new SystemCards(catalog, language).list(catalog.systems()).getOuterHTML();
        cards.getElement().executeJs("this.innerHTML = $0", html);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
