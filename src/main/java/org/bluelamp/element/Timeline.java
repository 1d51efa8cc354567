package org.bluelamp.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The graphic timeline, {@code <bl-timeline>}. The server tells it the address of its document, which it reads from the
 * API. Window, selection and series belong to the visitor: an element of the page sets them from the address.
 */
@Tag("bl-timeline")
@JsModule("./elements/timeline/bl-timeline.ts")
public class Timeline extends Component implements HasSize {
    /** In place of a series' id: no number strip. */
    public static final String NO_SERIES = "none";

    /** Sets the address of the exhibit's document, relative to the application. */
    public void setSource(String address) {
        // The page is about the timeline, so what movements need comes without being asked for.
        getElement().setProperty("preload", true);
        getElement().setProperty("savable", true);
        getElement().setProperty("src", address);
    }

    public String getSource() {
        return getElement().getProperty("src", "");
    }

    /** Shows no number strip, whatever the exhibit shows first. */
    public void hideSeries() {
        getElement().setProperty("series", NO_SERIES);
    }
}
