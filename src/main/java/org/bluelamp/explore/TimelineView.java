package org.bluelamp.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;

@Route("")
public class TimelineView extends Div {
    TimelineView() {
        add(new H1("Blue Lamp"));
    }
}
