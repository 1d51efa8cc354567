package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;

/** A table of the values of a statistic, each row with its remarks and the numbers of its notes. */
final class ValueTable {
    private final ArticleFrame frame;
    private final HtmlWriter writer;
    private final Element body = new Element("tbody");
    private final Element table;

    ValueTable(ArticleFrame frame, Text unit, String... columnKeys) {
        this.frame = frame;
        this.writer = frame.writer();
        Element head = new Element("tr");
        for (String key : columnKeys) {
            head.appendChild(writer.message("th", "bl-article-column", key).setAttribute("scope", "col"));
        }
        Text.Localized counted = unit.in(writer.language());
        Element caption = writer.message("caption", "bl-article-caption", "article.statistic.unit", counted.text());
        this.table = HtmlWriter.element("table", "bl-article-table")
                .appendChild(caption, new Element("thead").appendChild(head), body);
    }

    HtmlWriter writer() {
        return writer;
    }

    /** A cell that names its row. */
    Element head(Element content) {
        return new Element("th").setAttribute("scope", "row").appendChild(content);
    }

    /** A cell with a number. */
    Element number(String words) {
        return HtmlWriter.element("td", "bl-article-value").setText(words);
    }

    /** A cell with the status and the note of a value, and the numbers of its notes. */
    Element remarks(List<String> keys, Optional<Text> note, List<Entry.Cite> cites) {
        Element cell = HtmlWriter.element("td", "bl-article-remarks");
        for (String key : keys) {
            cell.appendChild(writer.message("span", "bl-article-status", key), Element.createText(" "));
        }
        note.ifPresent(text -> cell.appendChild(writer.text("span", "bl-article-remark", text)));
        frame.refer(cell, cites);
        return cell;
    }

    void row(Element... cells) {
        body.appendChild(new Element("tr").appendChild(cells));
    }

    /** A row that separates the rows before it from those after it. */
    void partition(int columns, String key, Object... arguments) {
        Element cell = writer.message("td", "bl-article-break", key, arguments)
                .setAttribute("colspan", String.valueOf(columns));
        body.appendChild(new Element("tr").appendChild(cell));
    }

    Element table() {
        return table;
    }
}
