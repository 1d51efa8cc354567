package org.bluelamp.article;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.PoliceSystem;
import org.bluelamp.catalog.model.PoliceSystem.Part;

/** A look into a system as a document: its parts with their notes, and the entries that it belongs to. */
public final class SystemArticle {
    private final PoliceSystem system;
    private final Catalog catalog;
    private final Essay essay;
    private final Writer writer;
    private final SystemParts parts;
    private Optional<Element> section = Optional.empty();
    private int sections;

    private SystemArticle(PoliceSystem system, Catalog catalog, Essay essay, SystemParts parts) {
        this.system = system;
        this.catalog = catalog;
        this.essay = essay;
        this.writer = essay.writer();
        this.parts = parts;
    }

    /** An {@code <article class="bl-article">} for a system, in a language given as a BCP 47 tag. */
    public static Element of(PoliceSystem system, Catalog catalog, String language, ArticleOptions options) {
        SystemFigures figures = new SystemFigures(system.parts(), catalog);
        Essay essay = new Essay(catalog, figures.cites(system.parts()), language, options);
        return new SystemArticle(system, catalog, essay, new SystemParts(catalog, essay, figures)).build();
    }

    private Element build() {
        essay.drawing(system.media());
        Element kicker = writer.message("span", "bl-article-sort", "article.system.sort");
        catalog.exhibit()
                .theme(system.theme())
                .ifPresentOrElse(
                        theme -> essay.kicker(
                                kicker,
                                writer.dot(),
                                writer.text("a", "bl-article-theme", theme.name())
                                        .setAttribute(
                                                "href",
                                                essay.options().themeAddress().apply(theme.id()))
                                        .setAttribute("router-ignore", true)),
                        () -> essay.kicker(kicker));
        essay.title(writer.text(essay.titleTag(), "bl-article-title", system.title()))
                .lede(Optional.of(system.lede()));
        system.parts().forEach(this::add);
        addEntries();
        return essay.build().setAttribute("data-system", system.id());
    }

    /** A part without a heading goes on where the one before it stopped. */
    private void add(Part part) {
        part.heading().ifPresent(heading -> {
            sections++;
            section = Optional.of(essay.section("part-" + sections, essay.heading(heading)));
        });
        Element[] elements = parts.of(part, essay.id("part-" + sections));
        section.ifPresentOrElse(element -> element.appendChild(elements), () -> essay.add(elements));
    }

    private void addEntries() {
        Element list = Writer.element("ul", "bl-article-links");
        system.entries().stream()
                .flatMap(id -> catalog.entry(id).stream())
                .sorted(Comparator.comparing(Entry::date))
                .forEach(entry -> list.appendChild(new Element("li")
                        .appendChild(
                                writer.date(entry.date()),
                                Element.createText(" "),
                                writer.text("a", "bl-article-link", entry.title())
                                        .setAttribute(
                                                "href",
                                                essay.options().entryAddress().apply(entry.id())))));
        if (list.getChildCount() > 0) {
            essay.section("entries", essay.heading("article.system.entries")).appendChild(list);
        }
    }
}
