package org.bluelamp.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.problem.Excerpts;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.html.HtmlWriter;

/** Says that the address asks for an entry, or for an entry's thread, which the exhibit does not have, and leads on. */
final class MissingEntry extends Div {
    private static final int LONGEST_ID = 60;

    MissingEntry() {
        addClassName("bl-missing");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param path of the view within the application, where the entries that may have been meant are opened */
    void show(Catalog catalog, QueryParameters address, String language, String path) {
        Optional<String> missing = Stream.of("entry", "thread")
                .flatMap(name -> address.getSingleParameter(name).stream())
                .filter(id -> !id.isEmpty() && catalog.entry(id).isEmpty())
                .findFirst();
        setVisible(missing.isPresent());
        getElement().removeAllChildren();
        missing.ifPresent(id -> write(catalog, id, new HtmlWriter(language), path));
    }

    private void write(Catalog catalog, String id, HtmlWriter writer, String path) {
        Addresses addresses = Addresses.relative(catalog.exhibit(), writer.language());
        List<Entry> near = NearMatches.near(
                        id, catalog.entries().stream().map(Entry::id).toList())
                .stream()
                .flatMap(known -> catalog.entry(known).stream())
                .toList();
        Element said = new Element("span")
                .setText(writer.messages().get("explore.missing", Excerpts.beginning(id, LONGEST_ID)));
        getElement().appendChild(said);
        if (!near.isEmpty()) {
            getElement().appendChild(writer.message("span", "bl-missing-near", "page.nearest"));
            near.forEach(entry -> getElement()
                    .appendChild(writer.text("a", "bl-missing-link", entry.title())
                            .setAttribute(
                                    "href",
                                    ViewState.ofEntry(entry.id(), writer.language())
                                            .address(path, catalog.exhibit()))));
        }
        getElement()
                .appendChild(writer.message("a", "bl-missing-link", "explore.missing-all")
                        .setAttribute("href", addresses.list()));
    }
}
