package org.bluelamp.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/** The visitor changed what a view shows: the browser already stands at the new address. */
@DomEvent("bl-address")
public class AddressEvent extends ComponentEvent<Component> {
    private final String search;

    /** @param search the query part of the address, with or without its question mark */
    public AddressEvent(Component source, boolean fromClient, @EventData("event.detail.search") String search) {
        super(source, fromClient);
        this.search = search == null || !search.startsWith("?") ? "" : search.substring(1);
    }

    /** The parameters of the new address; empty if it can't be decoded. Our own pages never write such an address. */
    public Optional<QueryParameters> parameters() {
        try {
            return Optional.of(QueryParameters.fromString(search));
        } catch (IllegalArgumentException undecodable) {
            return Optional.empty();
        }
    }
}
