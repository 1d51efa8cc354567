package org.bluelamp.explore;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** Search and filters, which stand in the header of the page. */
@JsModule("./elements/search/bl-search.ts")
@JsModule("./elements/filters/bl-filters.ts")
class HeaderTools extends Div {
    private final Element search = new Element("bl-search");
    private final Element filters = new Element("bl-filters");

    HeaderTools() {
        addClassName("bl-tools");
        getElement().appendChild(search, filters);
    }

    void show(String source, String searchLabel) {
        search.setProperty("label", searchLabel);
        search.setProperty("src", source);
        filters.setProperty("src", source);
    }
}
