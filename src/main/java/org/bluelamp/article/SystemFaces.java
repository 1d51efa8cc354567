package org.bluelamp.article;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Entry.Cite;
import org.bluelamp.catalog.model.PoliceSystem;
import org.bluelamp.catalog.model.PoliceSystem.Part;

/**
 * The looks into systems at an entry. At the entry that a system names first stands its face too: its first graphic or
 * table, with figures, dates and sources. The others lead to it.
 */
final class SystemFaces {
    private record Face(PoliceSystem system, List<Part> parts) {}

    private final Catalog catalog;
    private final List<Face> faces;
    private final SystemFigures figures;

    SystemFaces(Catalog catalog, Entry entry) {
        this.catalog = catalog;
        this.faces = catalog.systemsOf(entry.id()).stream()
                .map(system -> new Face(system, faceAt(entry, system)))
                .toList();
        this.figures = new SystemFigures(parts(), catalog);
    }

    private static List<Part> faceAt(Entry entry, PoliceSystem system) {
        boolean isItsOwn =
                system.entries().stream().findFirst().filter(entry.id()::equals).isPresent();
        if (!isItsOwn) {
            return List.of();
        }
        return system.parts().stream()
                .filter(part -> !(part instanceof PoliceSystem.Prose))
                .limit(1)
                .toList();
    }

    private List<Part> parts() {
        return faces.stream().flatMap(face -> face.parts().stream()).toList();
    }

    /** What the faces rest on, in the order of reading. */
    Stream<Cite> cites() {
        return figures.cites(parts());
    }

    /** @param essay with the notes of the article in which the faces stand */
    Stream<Element> elements(Essay essay) {
        SystemParts parts = new SystemParts(catalog, essay, figures);
        return faces.stream()
                .map(face -> face.parts().isEmpty() ? link(face.system(), essay) : section(face, parts, essay));
    }

    private static Element section(Face face, SystemParts parts, Essay essay) {
        Writer writer = essay.writer();
        String id = essay.id("system-" + face.system().id());
        Element section = Writer.element("section", "bl-article-section bl-article-face")
                .setAttribute("aria-labelledby", id)
                .appendChild(
                        essay.heading(face.system().title()).setAttribute("id", id),
                        writer.text("p", "bl-article-statement", face.system().lede()));
        face.parts().forEach(part -> section.appendChild(parts.of(part, id)));
        return section.appendChild(link(face.system(), essay));
    }

    private static Element link(PoliceSystem system, Essay essay) {
        Writer writer = essay.writer();
        Element link = writer.text("a", "bl-article-system-link", system.title())
                .setAttribute("href", essay.options().systemAddress().apply(system.id()));
        return Writer.element("p", "bl-article-system")
                .appendChild(
                        writer.message("span", "bl-article-label", "article.system"), Element.createText(" "), link);
    }
}
