package org.bluelamp.numbers;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.element.ExhibitView;
import org.bluelamp.element.ServerHtml;
import org.bluelamp.text.InterfaceLanguages;

/** A page of the numbers: says what its address says, as HTML that does not stay in the session; {@code <bl-numbers>}. */
@Tag("bl-numbers")
@JsModule("./elements/numbers/bl-numbers.ts")
@JsModule("./elements/chart/bl-chart.ts")
@JsModule("./elements/map/bl-map.ts")
abstract class NumbersView extends ExhibitView {
    NumbersView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages);
    }

    /** What a page shows: its name and its content. */
    record Content(String name, List<Element> elements) {}

    /** The content for an address; whatever in it makes no sense is as if it weren't there. */
    abstract Content content(Catalog catalog, String language, QueryParameters address);

    @Override
    protected final void show(Catalog catalog, String language, QueryParameters address) {
        Content content = content(catalog, language, address);
        setTitle(catalog, language, content.name());
        String html = content.elements().stream().map(Element::getOuterHTML).collect(Collectors.joining());
        ServerHtml.show(getElement(), html);
    }
}
