package org.bluelamp.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;

/** Search and filters, which stand in the header of the page. */
final class HeaderTools implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Search search = new Search();
    private final Filters filters = new Filters();

    /** The field and its best matches, {@code <bl-search>}. */
    @Tag("bl-search")
    @JsModule("./elements/search/bl-search.ts")
    static final class Search extends Component {}

    /** The choices with their counts, {@code <bl-filters>}. */
    @Tag("bl-filters")
    @JsModule("./elements/filters/bl-filters.ts")
    static final class Filters extends Component {}

    Component search() {
        return search;
    }

    Component filters() {
        return filters;
    }

    void show(String source, String searchLabel, String searchHint) {
        search.getElement()
                .setProperty("label", searchLabel)
                .setProperty("hint", searchHint)
                .setProperty("src", source);
        filters.getElement().setProperty("src", source);
    }
}
