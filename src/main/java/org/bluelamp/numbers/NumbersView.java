package org.bluelamp.numbers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import org.bluelamp.article.InlineText;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;

/** A page of the numbers: says what its address says, as HTML that does not stay in the session; {@code <bl-numbers>}. */
@Tag("bl-numbers")
@JsModule("./elements/numbers/bl-numbers.ts")
@JsModule("./elements/chart/bl-chart.ts")
@JsModule("./elements/map/bl-map.ts")
abstract class NumbersView extends Component implements AfterNavigationObserver, HasDynamicTitle {
    /** What the exhibit says at this moment. */
    final transient CatalogSource catalogs;

    private final transient InterfaceLanguages languages;
    private String title = "";

    NumbersView(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
    }

    /** What a page shows: its name and its content. */
    record Content(String name, List<Element> elements) {}

    /** The content for an address; whatever in it makes no sense is as if it weren't there. */
    abstract Content content(Catalog catalog, String language, QueryParameters address);

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Catalog catalog = catalogs.current();
        QueryParameters address = event.getLocation().getQueryParameters();
        String language = languages.choose(
                address.getSingleParameter("lang"), catalog.exhibit().languages());
        Content content = content(catalog, language, address);
        String exhibit = InlineText.plain(catalog.exhibit().title().in(language).text());
        title = content.name() + " – " + exhibit;
        String html = content.elements().stream().map(Element::getOuterHTML).collect(Collectors.joining());
        getElement().executeJs("this.show($0)", html);
    }
}
