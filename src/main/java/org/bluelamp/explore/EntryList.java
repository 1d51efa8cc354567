package org.bluelamp.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import org.bluelamp.catalog.EdtfDate;

/** The list twin of the timeline, {@code <bl-list>}; reads the same document. */
@Tag("bl-list")
@JsModule("./list/bl-list.ts")
class EntryList extends Component implements ExploreBody {
    @Override
    public void setSource(String address) {
        getElement().setProperty("src", address);
    }

    @Override
    public void setWindow(Optional<EdtfDate> from, Optional<EdtfDate> to) {
        setDay("earliest", from.map(EdtfDate::earliestDay));
        setDay("latest", to.map(EdtfDate::latestDay));
    }

    private void setDay(String property, Optional<Long> day) {
        Optional<Long> bound = day.filter(value -> value != Long.MIN_VALUE && value != Long.MAX_VALUE);
        bound.ifPresentOrElse(
                value -> getElement().setProperty(property, value.doubleValue()),
                () -> getElement().removeProperty(property));
    }
}
