package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Entry.Cite;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.SystemTour.Part;

/**
 * The systems at an entry, each as a link. The entry that a system names first shows a preview too: the first graphic
 * or table of the system, with its values, dates and sources.
 */
final class SystemPreviews {
    private record Preview(SystemTour system, List<Part> parts) {}

    private final Catalog catalog;
    private final List<Preview> previews;
    private final TabulatedSeries tabulated;

    SystemPreviews(Catalog catalog, Entry entry) {
        this.catalog = catalog;
        this.previews = catalog.systemsOf(entry.id()).stream()
                .map(system -> new Preview(system, previewAt(entry, system)))
                .toList();
        this.tabulated = new TabulatedSeries(parts(), catalog);
    }

    private static List<Part> previewAt(Entry entry, SystemTour system) {
        boolean isItsOwn =
                system.entries().stream().findFirst().filter(entry.id()::equals).isPresent();
        if (!isItsOwn) {
            return List.of();
        }
        return system.parts().stream()
                .filter(part -> !(part instanceof SystemTour.Prose))
                .limit(1)
                .toList();
    }

    private List<Part> parts() {
        return previews.stream().flatMap(preview -> preview.parts().stream()).toList();
    }

    /** What the previews cite, in the order of reading. */
    Stream<Cite> cites() {
        return tabulated.cites(parts());
    }

    /** @param frame the frame of the article that shows the previews, with its notes */
    Stream<Element> elements(ArticleFrame frame) {
        SystemParts parts = new SystemParts(catalog, frame, tabulated);
        return previews.stream()
                .map(preview ->
                        preview.parts().isEmpty() ? link(preview.system(), frame) : section(preview, parts, frame));
    }

    private static Element section(Preview preview, SystemParts parts, ArticleFrame frame) {
        HtmlWriter writer = frame.writer();
        String id = frame.id("system-" + preview.system().id());
        Element section = HtmlWriter.element("section", "bl-article-section bl-article-face")
                .setAttribute("aria-labelledby", id)
                .appendChild(
                        frame.heading(preview.system().title()).setAttribute("id", id),
                        writer.text(
                                "p", "bl-article-statement", preview.system().lede()));
        preview.parts().forEach(part -> section.appendChild(parts.of(part, id)));
        return section.appendChild(link(preview.system(), frame));
    }

    private static Element link(SystemTour system, ArticleFrame frame) {
        HtmlWriter writer = frame.writer();
        Element link = writer.text("a", "bl-article-system-link", system.title())
                .setAttribute("href", frame.options().addresses().system(system.id()));
        return HtmlWriter.element("p", "bl-article-system")
                .appendChild(
                        writer.message("span", "bl-article-label", "article.system"), Element.createText(" "), link);
    }
}
