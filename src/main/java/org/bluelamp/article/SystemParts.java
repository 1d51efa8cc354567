package org.bluelamp.article;

import com.vaadin.flow.dom.Element;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.PoliceSystem;
import org.bluelamp.catalog.PoliceSystem.Amount;
import org.bluelamp.catalog.PoliceSystem.Cell;
import org.bluelamp.catalog.PoliceSystem.Part;
import org.bluelamp.catalog.PoliceSystem.When;
import org.bluelamp.catalog.PoliceSystem.Words;

/** The parts of a look into a system as elements, on its own page and at its entry. */
final class SystemParts {
    private final Essay essay;
    private final Writer writer;
    private final SystemGraphics graphics;

    /** @param figures of the parts that are shown */
    SystemParts(Catalog catalog, Essay essay, SystemFigures figures) {
        this.essay = essay;
        this.writer = essay.writer();
        this.graphics = new SystemGraphics(catalog, essay, figures);
    }

    /** @param headingId of what names the part */
    Element[] of(Part part, String headingId) {
        return switch (part) {
            case PoliceSystem.Prose prose ->
                prose.statements().stream()
                        .map(statement -> essay.paragraph(statement.text(), statement.cites()))
                        .toArray(Element[]::new);
            case PoliceSystem.Table table -> new Element[] {table(table, headingId)};
            case PoliceSystem.Chart chart -> graphics.chart(chart);
            case PoliceSystem.MapOfAreas map -> graphics.map(map);
            case PoliceSystem.Counter counter -> graphics.counter(counter);
            case PoliceSystem.Diagram diagram -> new Element[] {graphics.diagram(diagram)};
        };
    }

    private Element table(PoliceSystem.Table table, String headingId) {
        Element head = new Element("tr");
        table.columns()
                .forEach(column -> head.appendChild(Writer.element("th", "bl-article-head")
                        .setAttribute("scope", "col")
                        .appendChild(writer.text("span", "bl-article-words", column))));
        Element body = new Element("tbody");
        table.rows().forEach(row -> body.appendChild(row(row)));
        Element element = Writer.element("table", "bl-article-facts")
                .setAttribute("aria-labelledby", headingId)
                .appendChild(new Element("thead").appendChild(head), body);
        return essay.scrolling(element, headingId);
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
}
