package org.bluelamp.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The list twin of the timeline, {@code <bl-list>}; reads the same document. */
@Tag("bl-list")
@JsModule("./elements/list/bl-list.ts")
class EntryList extends Component implements ExploreBody {
    EntryList() {
        getElement().setAttribute("sources", "api/v1/cite/sources");
        getElement().setAttribute("slides", "list/deck.pptx");
        getElement().setAttribute("worksheet", "teach/worksheet");
    }

    @Override
    public void setSource(String address) {
        getElement().setProperty("src", address);
    }
}
