package org.bluelamp.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.html.InlineText;
import org.bluelamp.text.InterfaceLanguages;

/**
 * A view that shows what its address says, in the language of the address. The catalogue is asked for anew at each
 * navigation and never kept: it is shared by all sessions and replaced when the data change.
 */
public abstract class ExhibitView extends Component implements AfterNavigationObserver, HasDynamicTitle {
    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;
    private String title = "";

    protected ExhibitView(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
    }

    /** The catalogue as it is now. */
    protected final Catalog catalog() {
        return catalogs.current();
    }

    protected final InterfaceLanguages languages() {
        return languages;
    }

    /**
     * Shows what an address says.
     *
     * @param language BCP 47 tag of a language of the exhibit
     * @param address whatever in it makes no sense is to be ignored
     */
    protected abstract void show(Catalog catalog, String language, QueryParameters address);

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        Catalog catalog = catalog();
        QueryParameters address = event.getLocation().getQueryParameters();
        String language = languages.choose(
                address.getSingleParameter("lang"), catalog.exhibit().languages());
        show(catalog, language, address);
    }

    /** Names the page after a part of the exhibit: "Radio cars – Blue Lamp". */
    protected final void setTitle(Catalog catalog, String language, String part) {
        setTitle(part + " – " + InlineText.plain(catalog.exhibit().title(), language));
    }

    protected final void setTitle(String title) {
        this.title = title;
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
