package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.Locale;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.SystemTour;

/** Systems as a list of cards. */
public final class SystemCards {
    private final Addresses addresses;
    private final HtmlWriter writer;
    private final Drawing drawing;

    public SystemCards(Catalog catalog, String language) {
        this.addresses = Addresses.relative(catalog.exhibit(), language);
        this.writer = new HtmlWriter(language);
        this.drawing = new Drawing(catalog, writer, addresses);
    }

    /** A {@code <ul class="bl-cards">}. */
    public Element list(Collection<SystemTour> systems) {
        Element list = HtmlWriter.element("ul", "bl-cards").setAttribute("role", "list");
        systems.forEach(system -> list.appendChild(card(system)));
        return list;
    }

    private Element card(SystemTour system) {
        Element link =
                writer.text("a", "bl-card-link", system.title()).setAttribute("href", addresses.system(system.id()));
        Element words = HtmlWriter.element("div", "bl-card-words")
                .appendChild(
                        HtmlWriter.element("h2", "bl-card-title").appendChild(link),
                        writer.text("p", "bl-card-lede", system.lede()),
                        contents(system));
        Element card = HtmlWriter.element("li", "bl-card");
        system.media().stream().limit(1).map(this::drawing).forEach(card::appendChild);
        return card.appendChild(words);
    }

    private Element drawing(Entry.Medium medium) {
        return drawing.unspoken(medium, "bl-card-drawing");
    }

    /** The kinds of parts that a system has: charts, a map, tables, in the order in which they first occur. */
    private Element contents(SystemTour system) {
        Element line = HtmlWriter.element("p", "bl-card-numbers");
        system.parts().stream()
                .map(SystemCards::kind)
                .filter(kind -> !kind.equals("prose"))
                .distinct()
                .forEach(kind -> {
                    if (line.getChildCount() > 0) {
                        line.appendChild(Element.createText(" · "));
                    }
                    line.appendChild(writer.message("span", "bl-card-number", "systems." + kind));
                });
        return line;
    }

    private static String kind(SystemTour.Part part) {
        return part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
