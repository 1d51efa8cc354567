package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.SystemTour.Part;

/** The article of a system: its parts with their notes, and the entries that it belongs to. */
public final class SystemArticle {
    private final SystemTour system;
    private final Catalog catalog;
    private final ArticleFrame frame;
    private final HtmlWriter writer;
    private final SystemParts parts;
    private Optional<Element> section = Optional.empty();
    private int sections;

    private SystemArticle(SystemTour system, Catalog catalog, ArticleFrame frame, SystemParts parts) {
        this.system = system;
        this.catalog = catalog;
        this.frame = frame;
        this.writer = frame.writer();
        this.parts = parts;
    }

    /**
     * An {@code <article class="bl-article">} for a system, with graphics, and with links to entries that open in the
     * timeline.
     *
     * @param language BCP 47 tag
     */
    public static Element of(SystemTour system, Catalog catalog, String language) {
        Addresses addresses = Addresses.relative(catalog.exhibit(), language);
        ArticleOptions options = ArticleOptions.page(addresses)
                .withEntryAddress(addresses::entryInTimeline)
                .withGraphics();
        TabulatedSeries tabulated = new TabulatedSeries(system.parts(), catalog);
        ArticleFrame frame = new ArticleFrame(catalog, tabulated.cites(system.parts()), language, options);
        return new SystemArticle(system, catalog, frame, new SystemParts(catalog, frame, tabulated)).build();
    }

    private Element build() {
        frame.drawing(catalog, system.media());
        Element kicker = writer.message("span", "bl-article-sort", "article.system.sort");
        catalog.exhibit()
                .theme(system.theme())
                .ifPresentOrElse(
                        theme -> frame.kicker(
                                kicker,
                                writer.dot(),
                                writer.text("a", "bl-article-theme", theme.name())
                                        .setAttribute(
                                                "href",
                                                frame.options().addresses().theme(theme.id()))
                                        .setAttribute("router-ignore", true)),
                        () -> frame.kicker(kicker));
        frame.title(writer.text(frame.titleTag(), "bl-article-title", system.title()))
                .lede(Optional.of(system.lede()));
        system.parts().forEach(this::add);
        addEntries();
        return frame.build()
                .setAttribute("data-system", system.id())
                .appendChild(CiteLink.of(catalog, writer, frame.options().addresses(), "system", system.id()));
    }

    /** A part without a heading belongs to the section of the part before it. */
    private void add(Part part) {
        part.heading().ifPresent(heading -> {
            sections++;
            section = Optional.of(frame.section("part-" + sections, frame.heading(heading)));
        });
        Element[] elements = parts.of(part, frame.id("part-" + sections));
        section.ifPresentOrElse(element -> element.appendChild(elements), () -> frame.add(elements));
    }

    private void addEntries() {
        Element list = HtmlWriter.element("ul", "bl-article-links");
        system.entries().stream()
                .flatMap(id -> catalog.entry(id).stream())
                .sorted(Comparator.comparing(Entry::date))
                .forEach(entry -> list.appendChild(frame.entryItem(entry)));
        if (list.getChildCount() > 0) {
            frame.section("entries", frame.heading("article.system.entries")).appendChild(list);
        }
    }
}
