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

/**
 * A view that shows statistics, {@code <bl-numbers>}. Its content goes to the browser as HTML and does not stay in the
 * session.
 */
@Tag("bl-numbers")
@JsModule("./elements/numbers/bl-numbers.ts")
@JsModule("./elements/chart/bl-chart.ts")
@JsModule("./elements/map/bl-map.ts")
abstract class NumbersView extends ExhibitView {
    NumbersView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages);
    }

    /** The content of a view and the name of its page. */
    record Content(String name, List<Element> elements) {}

    /** The content for an address; parameters that make no sense are ignored. */
    abstract Content content(Catalog catalog, String language, QueryParameters address);

    @Override
    protected final void show(Catalog catalog, String language, QueryParameters address) {
        Content content = content(catalog, language, address);
        setTitle(catalog, language, content.name());
        String html = content.elements().stream().map(Element::getOuterHTML).collect(Collectors.joining());
        ServerHtml.show(getElement(), html);
    }
}
