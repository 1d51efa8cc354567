package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Quantity;
import org.bluelamp.catalog.model.Text.Localized;
import org.bluelamp.text.CountryNames;

/** The values of a map as a table, in the order of the areas' names. */
final class MapTable {
    private final AreaMap map;
    private final ArticleFrame frame;

    MapTable(AreaMap map, ArticleFrame frame) {
        this.map = map;
        this.frame = frame;
    }

    private record Row(Localized name, AreaMap.Value value) {}

    Element table() {
        String figure = map.quantity() == Quantity.YEAR ? "article.statistic.year" : "article.statistic.figure";
        ValueTable table = map.hasSpells()
                ? table(figure, "article.statistic.area", "article.statistic.spells")
                : table(figure, "article.statistic.area", null);
        HtmlWriter writer = frame.writer();
        AreaNames names = new AreaNames(writer.language());
        Comparator<Object> order = CountryNames.in(writer.language()).order();
        map.values().stream()
                .map(value -> new Row(names.name(value), value))
                .sorted((some, other) ->
                        order.compare(some.name().text(), other.name().text()))
                .forEach(row -> add(table, row, writer));
        return table.table();
    }

    private ValueTable table(String figure, String area, String spells) {
        return spells == null
                ? new ValueTable(frame, map.unit(), area, figure, "article.statistic.remarks")
                : new ValueTable(frame, map.unit(), area, figure, spells, "article.statistic.remarks");
    }

    private void add(ValueTable table, Row row, HtmlWriter writer) {
        AreaMap.Value value = row.value();
        Element name = HtmlWriter.element("span", "bl-article-area")
                .setText(InlineText.plain(row.name().text()));
        writer.markLanguage(name, row.name().language());
        Element head = table.head(name);
        Element number = table.number(words(value.value(), writer));
        Element remarks = table.remarks(List.of(), value.note(), value.cites());
        if (map.hasSpells()) {
            table.row(head, number, spells(value.spells(), writer), remarks);
        } else {
            table.row(head, number, remarks);
        }
    }

    private String words(double value, HtmlWriter writer) {
        return switch (map.quantity()) {
            case YEAR -> writer.phrase(EdtfDate.ofYear((int) Math.round(value)));
            case YES -> writer.messages().get("article.statistic.yes");
            default -> writer.messages().number(value);
        };
    }

    private Element spells(List<EdtfDate> spells, HtmlWriter writer) {
        Element cell = HtmlWriter.element("td", "bl-article-spells");
        for (EdtfDate spell : spells) {
            if (cell.getChildCount() > 0) cell.appendChild(Element.createText(", "));
            cell.appendChild(writer.duration(spell));
        }
        return cell;
    }
}
