package org.bluelamp.article;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.Entry;
import org.bluelamp.catalog.Entry.Cite;
import org.bluelamp.catalog.PoliceSystem;
import org.bluelamp.catalog.PoliceSystem.Amount;
import org.bluelamp.catalog.PoliceSystem.Cell;
import org.bluelamp.catalog.PoliceSystem.Part;
import org.bluelamp.catalog.PoliceSystem.When;
import org.bluelamp.catalog.PoliceSystem.Words;

/** A look into a system as a document: its parts with their notes, and the entries that it belongs to. */
public final class SystemArticle {
    private final PoliceSystem system;
    private final Catalog catalog;
    private final Essay essay;
    private final Writer writer;
    private final SystemGraphics graphics;
    private Optional<Element> section = Optional.empty();
    private int sections;

    private SystemArticle(PoliceSystem system, Catalog catalog, Essay essay, SystemGraphics graphics) {
        this.system = system;
        this.catalog = catalog;
        this.essay = essay;
        this.writer = essay.writer();
        this.graphics = graphics;
    }

    /**
     * Addresses of what a system shows of the catalogue's numbers, by their ids.
     *
     * @param series the document of a series
     * @param map the document of a map
     * @param page the page of a series or a map
     */
    public record Numbers(UnaryOperator<String> series, UnaryOperator<String> map, UnaryOperator<String> page) {}

    /** An {@code <article class="bl-article">} for a system, in a language given as a BCP 47 tag. */
    public static Element of(
            PoliceSystem system, Catalog catalog, String language, ArticleOptions options, Numbers numbers) {
        SystemFigures figures = new SystemFigures(system, catalog);
        Stream<Cite> cites = system.parts().stream().flatMap(part -> Stream.concat(part.cites(), figures.cites(part)));
        Essay essay = new Essay(catalog, cites, language, options);
        SystemGraphics graphics = new SystemGraphics(catalog, essay, numbers, figures);
        return new SystemArticle(system, catalog, essay, graphics).build();
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
        Element[] elements = switch (part) {
            case PoliceSystem.Prose prose ->
                prose.statements().stream()
                        .map(statement -> essay.paragraph(statement.text(), statement.cites()))
                        .toArray(Element[]::new);
            case PoliceSystem.Table table -> new Element[] {table(table)};
            case PoliceSystem.Chart chart -> graphics.chart(chart);
            case PoliceSystem.MapOfAreas map -> graphics.map(map);
            case PoliceSystem.Counter counter -> graphics.counter(counter);
            case PoliceSystem.Diagram diagram -> new Element[] {graphics.diagram(diagram)};
        };
        section.ifPresentOrElse(element -> element.appendChild(elements), () -> essay.add(elements));
    }

    private Element table(PoliceSystem.Table table) {
        Element head = new Element("tr");
        table.columns()
                .forEach(column -> head.appendChild(Writer.element("th", "bl-article-head")
                        .setAttribute("scope", "col")
                        .appendChild(writer.text("span", "bl-article-words", column))));
        Element body = new Element("tbody");
        table.rows().forEach(row -> body.appendChild(row(row)));
        Element element = Writer.element("table", "bl-article-facts")
                .setAttribute("aria-labelledby", essay.id("part-" + sections))
                .appendChild(new Element("thead").appendChild(head), body);
        return essay.scrolling(element, essay.id("part-" + sections));
    }

    /** The notes of a row stand behind its name. */
    private Element row(PoliceSystem.Row row) {
        Element element = new Element("tr");
        for (Cell cell : row.cells()) {
            boolean names = element.getChildCount() == 0;
            Element place = names ? new Element("th").setAttribute("scope", "row") : new Element("td");
            write(place, cell);
            if (names) {
                essay.refer(place, row.cites());
            }
            element.appendChild(place);
        }
        return element;
    }

    private void write(Element place, Cell cell) {
        switch (cell) {
            case Words words -> writer.append(place, words.text());
            case Amount amount ->
                place.setAttribute("class", "bl-article-amount")
                        .setText(writer.messages().number(amount.value()));
            case When when -> place.appendChild(writer.date(when.date()));
        }
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
