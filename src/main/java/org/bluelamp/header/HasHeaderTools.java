package org.bluelamp.header;

import com.vaadin.flow.component.Component;

/** A view that puts tools of its own, such as a search field, into the header of the page. */
public interface HasHeaderTools {
    Component headerTools();
}
