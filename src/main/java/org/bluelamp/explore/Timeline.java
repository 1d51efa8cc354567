package org.bluelamp.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import org.bluelamp.catalog.EdtfDate;

/**
 * The graphic timeline, {@code <bl-timeline>}. It reads its entries from the API by itself; the server only tells it
 * where, and what is selected.
 */
@Tag("bl-timeline")
@JsModule("./timeline/bl-timeline.ts")
public class Timeline extends Component implements HasSize, ExploreBody {
    @Override
    public void setSource(String address) {
        getElement().setProperty("src", address);
    }

    public String getSource() {
        return getElement().getProperty("src", "");
    }

    @Override
    public void setWindow(Optional<EdtfDate> from, Optional<EdtfDate> to) {
        getElement().setProperty("from", from.map(EdtfDate::toString).orElse(null));
        getElement().setProperty("to", to.map(EdtfDate::toString).orElse(null));
    }

    @Override
    public void setSelected(Optional<String> id) {
        getElement().setProperty("selected", id.orElse(null));
    }

    public Optional<String> getSelected() {
        return Optional.ofNullable(getElement().getProperty("selected"));
    }
}
