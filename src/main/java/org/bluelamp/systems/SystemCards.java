package org.bluelamp.systems;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.Locale;
import org.bluelamp.article.ArticleOptions;
import org.bluelamp.article.Drawing;
import org.bluelamp.article.Writer;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.PoliceSystem;

/** Systems as a list of cards. */
final class SystemCards {
    private final SystemAddress address;
    private final Writer writer;

    SystemCards(Catalog catalog, String language) {
        this.address = new SystemAddress(catalog, language);
        this.writer = new Writer(language);
    }

    /** A {@code <ul class="bl-cards">}. */
    Element list(Collection<PoliceSystem> systems) {
        Element list = Writer.element("ul", "bl-cards").setAttribute("role", "list");
        systems.forEach(system -> list.appendChild(card(system)));
        return list;
    }

    private Element card(PoliceSystem system) {
        Element link =
                writer.text("a", "bl-card-link", system.title()).setAttribute("href", address.system(system.id()));
        Element words = Writer.element("div", "bl-card-words")
                .appendChild(
                        Writer.element("h2", "bl-card-title").appendChild(link),
                        writer.text("p", "bl-card-lede", system.lede()),
                        contents(system));
        Element card = Writer.element("li", "bl-card");
        system.media().stream().limit(1).map(this::drawing).forEach(card::appendChild);
        return card.appendChild(words);
    }

    private Element drawing(Entry.Medium medium) {
        ArticleOptions options = ArticleOptions.PAGE.withMediaAddress(file -> "media/" + file);
        return new Drawing(writer, options).unspoken(medium, "bl-card-drawing");
    }

    /** What awaits the visitor: charts, a map, tables, in the order in which they first come. */
    private Element contents(PoliceSystem system) {
        Element line = Writer.element("p", "bl-card-numbers");
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

    private static String kind(PoliceSystem.Part part) {
        return part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
