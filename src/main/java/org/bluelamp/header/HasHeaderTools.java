package org.bluelamp.header;

import com.vaadin.flow.component.Component;

/** A view that puts tools of its own into the header of the page, and a search that knows its filters. */
public interface HasHeaderTools {
    Component headerTools();

    /** Stands in place of the header's own search. */
    Component headerSearch();
}
