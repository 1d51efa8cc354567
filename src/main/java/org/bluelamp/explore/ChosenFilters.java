package org.bluelamp.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The filters in force as chips, {@code <bl-chosen-filters>}. */
@Tag("bl-chosen-filters")
@JsModule("./elements/chosen-filters/bl-chosen-filters.ts")
class ChosenFilters extends Component {
    void show(String source) {
        getElement().setProperty("src", source);
    }
}
