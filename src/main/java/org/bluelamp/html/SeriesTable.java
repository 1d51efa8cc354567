package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Series;

/** The points of a series as a table; a row separates them where the definition changes. */
final class SeriesTable {
    private static final int COLUMNS = 3;

    private final Series series;
    private final ValueTable table;

    SeriesTable(Series series, ArticleFrame frame) {
        this.series = series;
        this.table = new ValueTable(
                frame,
                series.unit(),
                "article.statistic.date",
                "article.statistic.figure",
                "article.statistic.remarks");
    }

    Element table() {
        List<EdtfDate> breaks = new ArrayList<>(series.breaks());
        boolean begun = false;
        for (Series.Point point : series.points()) {
            while (!breaks.isEmpty()
                    && breaks.getFirst().earliestDay() <= point.date().earliestDay()) {
                EdtfDate next = breaks.removeFirst();
                if (begun) {
                    table.partition(
                            COLUMNS, "article.statistic.break", table.writer().phrase(next));
                }
            }
            begun = true;
            table.row(
                    table.head(table.writer().duration(point.date())),
                    table.number(table.writer().messages().number(point.value())),
                    table.remarks(marks(point), point.note(), point.cites()));
        }
        return table.table();
    }

    private List<String> marks(Series.Point point) {
        List<String> marks = new ArrayList<>();
        point.status()
                .ifPresent(
                        status -> marks.add("article.statistic." + status.name().toLowerCase(Locale.ROOT)));
        if (series.isDisputed(point)) marks.add("article.statistic.disputed");
        return marks;
    }
}
