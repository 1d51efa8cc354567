package org.bluelamp.publish.visits;

import java.util.List;
import org.bluelamp.publish.http.CsvFile;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.table.Csv;
import org.bluelamp.visits.Count;
import org.bluelamp.visits.VisitReport;

/** The report of a month for spreadsheets: one row for each count, in words where it is not told. */
public final class VisitTable {
    private static final String FEWER = "fewer than 5";
    private static final String WITHHELD = "not shown";

    private final String month;
    private final Csv table = new Csv("month", "of", "name", "visits", "seconds", "times opened");

    private VisitTable(String month) {
        this.month = month;
    }

    public static Representation csv(VisitReport report) {
        VisitTable table = new VisitTable(report.month().toString());
        table.row("month", "", report.visits(), cell(report.seconds()), "");
        table.rows("day", report.days());
        table.rows("hour", report.hours());
        table.rows("language", report.languages());
        table.rows("kiosk", report.kiosks());
        report.entries()
                .forEach(opened -> table.row("entry", opened.entry(), opened.visits(), "", cell(opened.times())));
        report.stories().forEach(told -> {
            table.row("story begun", told.story(), told.begun(), "", "");
            table.row("story finished", told.story(), told.finished(), "", "");
        });
        return CsvFile.forSpreadsheets(table.table);
    }

    private <T> void rows(String of, List<VisitReport.Row<T>> rows) {
        rows.forEach(row -> row(of, String.valueOf(row.of()), row.visits(), cell(row.seconds()), ""));
    }

    private void row(String of, String name, Count visits, Object seconds, Object times) {
        table.row(month, of, name, cell(visits), seconds, times);
    }

    private static Object cell(Count count) {
        return count.<Object>map(Long::valueOf, FEWER, WITHHELD);
    }
}
