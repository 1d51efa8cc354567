package org.bluelamp.kiosk.staff;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.visits.Count;
import org.bluelamp.visits.VisitReport;

/** Tables of counts, whose numbers have a bar beside them. What may not be told is said in words, without a bar. */
final class CountTable {
    private final StaffWords words;

    CountTable(StaffWords words) {
        this.words = words;
    }

    /**
     * A column of numbers.
     *
     * @param key of its heading
     * @param hasBars whether its numbers are drawn, too; all such columns of a table have one scale
     */
    private record Column<R>(String key, Function<R, Count> count, boolean hasBars) {}

    /** Visits, the time they took, and the mean of it. */
    List<Element> totals(VisitReport report) {
        Count mean = report.visits() instanceof Count.Exact(long visits)
                        && report.seconds() instanceof Count.Exact(long seconds)
                ? new Count.Exact(seconds / visits)
                : report.visits();
        return List.of(
                total("staff.counts.visits", told(report.visits())),
                total("staff.counts.time", told(report.seconds(), words::duration)),
                total("staff.counts.mean", told(mean, words::duration)));
    }

    private Element total(String key, String value) {
        return HtmlWriter.element("div", "bl-staff-total")
                .appendChild(
                        words.writer().message("dt", "bl-staff-term", key),
                        HtmlWriter.element("dd", "bl-staff-number").setText(value));
    }

    <T> Element visits(String caption, List<VisitReport.Row<T>> rows, Function<T, String> name) {
        return table(
                caption,
                rows,
                row -> name.apply(row.of()),
                List.of(new Column<>("staff.counts.visits", VisitReport.Row::visits, true)));
    }

    Element entries(List<VisitReport.Opened> rows, Function<String, String> name) {
        return table(
                "staff.counts.entries",
                rows,
                row -> name.apply(row.entry()),
                List.of(
                        new Column<>("staff.counts.visits", VisitReport.Opened::visits, true),
                        new Column<>("staff.counts.times", VisitReport.Opened::times, false)));
    }

    Element stories(List<VisitReport.Told> rows, Function<String, String> name) {
        return table(
                "staff.counts.stories",
                rows,
                row -> name.apply(row.story()),
                List.of(
                        new Column<>("staff.counts.begun", VisitReport.Told::begun, true),
                        new Column<>("staff.counts.finished", VisitReport.Told::finished, true)));
    }

    private <R> Element table(String caption, List<R> rows, Function<R, String> name, List<Column<R>> columns) {
        HtmlWriter writer = words.writer();
        Element head = new Element("tr")
                .appendChild(
                        writer.message("th", "bl-staff-column", caption + ".of").setAttribute("scope", "col"));
        columns.forEach(column -> head.appendChild(
                writer.message("th", "bl-staff-column", column.key()).setAttribute("scope", "col")));
        long most = rows.stream()
                .flatMap(row -> columns.stream()
                        .filter(Column::hasBars)
                        .map(column -> column.count().apply(row)))
                .flatMap(count -> count instanceof Count.Exact(long number) ? Stream.of(number) : Stream.empty())
                .reduce(1L, Math::max);
        Element body = new Element("tbody");
        for (R row : rows) {
            Element line = new Element("tr")
                    .appendChild(HtmlWriter.element("th", "bl-staff-row")
                            .setAttribute("scope", "row")
                            .setText(name.apply(row)));
            columns.forEach(column -> line.appendChild(cell(column.count().apply(row), column.hasBars() ? most : 0)));
            body.appendChild(line);
        }
        Element table = HtmlWriter.element(
                        "table", columns.size() > 1 ? "bl-staff-table bl-staff-wide" : "bl-staff-table")
                .appendChild(
                        writer.message("caption", "bl-staff-caption", caption),
                        new Element("thead").appendChild(head),
                        body);
        return rows.isEmpty() ? none(caption) : table;
    }

    private Element none(String caption) {
        return HtmlWriter.element("div", "bl-staff-empty")
                .appendChild(
                        words.writer().message("h4", "bl-staff-caption", caption),
                        words.writer().message("p", "bl-staff-text", "staff.counts.nothing"));
    }

    /** @param most that a bar stands for; 0 for none */
    private Element cell(Count count, long most) {
        Element cell = new Element("td");
        if (count instanceof Count.Exact(long number)) {
            cell.appendChild(HtmlWriter.element("span", "bl-staff-count").setText(told(count)));
            if (most > 0) {
                cell.appendChild(HtmlWriter.element("span", "bl-staff-bar")
                        .setAttribute("aria-hidden", "true")
                        .setAttribute("style", String.format(Locale.ROOT, "--share:%.4f", (double) number / most)));
            }
            return cell.setAttribute("class", "bl-staff-cell");
        }
        return cell.setAttribute("class", "bl-staff-cell bl-staff-untold").setText(told(count));
    }

    private String told(Count count) {
        return told(count, number -> words.messages().number(number));
    }

    private String told(Count count, Function<Long, String> exact) {
        return count.map(exact::apply, words.get("staff.counts.fewer"), words.get("staff.counts.withheld"));
    }
}
