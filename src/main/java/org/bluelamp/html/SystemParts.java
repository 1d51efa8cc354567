package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.SystemTour.Amount;
import org.bluelamp.catalog.model.SystemTour.Cell;
import org.bluelamp.catalog.model.SystemTour.Part;
import org.bluelamp.catalog.model.SystemTour.When;
import org.bluelamp.catalog.model.SystemTour.Words;
import org.bluelamp.catalog.model.Text;

/** The parts of a system as elements, for its own page and for the previews at entries. */
final class SystemParts {
    /** A phone has no room for more columns side by side. */
    private static final int FEW_COLUMNS = 3;

    private final ArticleFrame frame;
    private final HtmlWriter writer;
    private final SystemGraphics graphics;

    /** @param tabulated which series of the shown parts have a table */
    SystemParts(Catalog catalog, ArticleFrame frame, TabulatedSeries tabulated) {
        this.frame = frame;
        this.writer = frame.writer();
        this.graphics = new SystemGraphics(catalog, frame, tabulated);
    }

    /** @param headingId of what names the part */
    Element[] of(Part part, String headingId) {
        return switch (part) {
            case SystemTour.Prose prose ->
                prose.statements().stream()
                        .map(statement -> frame.paragraph(statement.text(), statement.cites()))
                        .toArray(Element[]::new);
            case SystemTour.Table table -> new Element[] {table(table, headingId)};
            case SystemTour.Chart chart -> graphics.chart(chart);
            case SystemTour.MapOfAreas map -> graphics.map(map);
            case SystemTour.Counter counter -> graphics.counter(counter);
            case SystemTour.Diagram diagram -> new Element[] {graphics.diagram(diagram)};
        };
    }

    private Element table(SystemTour.Table table, String headingId) {
        Element head = new Element("tr");
        table.columns()
                .forEach(column -> head.appendChild(HtmlWriter.element("th", "bl-article-head")
                        .setAttribute("scope", "col")
                        .appendChild(writer.text("span", "bl-article-words", column))));
        Element body = new Element("tbody");
        table.rows().forEach(row -> body.appendChild(row(row, table.columns())));
        boolean many = table.columns().size() > FEW_COLUMNS;
        Element element = HtmlWriter.element(
                        "table", many ? "bl-article-facts bl-article-facts-many" : "bl-article-facts")
                .setAttribute("aria-labelledby", headingId)
                .appendChild(new Element("thead").appendChild(head), body);
        return frame.scrolling(element, headingId);
    }

    /** A row. The numbers of its notes stand behind its name. */
    private Element row(SystemTour.Row row, List<Text> columns) {
        Element element = new Element("tr");
        for (Cell cell : row.cells()) {
            int column = element.getChildCount();
            boolean names = column == 0;
            Element place = names
                    ? new Element("th").setAttribute("scope", "row")
                    : new Element("td").setAttribute("data-column", plain(columns.get(column)));
            write(place, cell);
            if (names) {
                frame.refer(place, row.cites());
                row.mark().map(SystemParts::mark).ifPresent(mark -> place.insertChild(0, mark));
            }
            element.appendChild(place);
        }
        return element;
    }

    private String plain(Text text) {
        return writer.plain(text);
    }

    /** A corner in the row's colour; screen readers skip it, because the name beside it says the same. */
    private static Element mark(String colour) {
        return HtmlWriter.element("svg", "bl-article-mark")
                .setAttribute("viewBox", "0 0 16 16")
                .setAttribute("aria-hidden", "true")
                .appendChild(
                        new Element("path").setAttribute("d", "M1 1h14L1 15z").setAttribute("fill", colour));
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
