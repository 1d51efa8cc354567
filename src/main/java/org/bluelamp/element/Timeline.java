package org.bluelamp.element;

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
public class Timeline extends Component implements HasSize {
    /** In place of a series' id: no number strip. */
    public static final String NO_SERIES = "none";

    /** Sets the address of the exhibit's document, relative to the application. */
    public void setSource(String address) {
        getElement().setProperty("src", address);
    }

    public String getSource() {
        return getElement().getProperty("src", "");
    }

    /** Sets the visible window; an absent end means that of the exhibit's span. */
    public void setWindow(Optional<EdtfDate> from, Optional<EdtfDate> to) {
        getElement().setProperty("from", from.map(EdtfDate::toString).orElse(null));
        getElement().setProperty("to", to.map(EdtfDate::toString).orElse(null));
    }

    /** Selects an entry by its id, or none. */
    public void setSelected(Optional<String> id) {
        getElement().setProperty("selected", id.orElse(null));
    }

    public Optional<String> getSelected() {
        return Optional.ofNullable(getElement().getProperty("selected"));
    }

    /** Sets the series in the number strip: an id, {@link #NO_SERIES}, or by default the one the exhibit shows first. */
    public void setSeries(Optional<String> id) {
        getElement().setProperty("series", id.orElse(null));
    }

    public Optional<String> getSeries() {
        return Optional.ofNullable(getElement().getProperty("series"));
    }
}
