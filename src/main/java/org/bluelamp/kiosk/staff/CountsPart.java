package org.bluelamp.kiosk.staff;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.publish.visits.KioskOffice;
import org.bluelamp.visits.RegisteredKiosk;
import org.bluelamp.visits.VisitDatabase;
import org.bluelamp.visits.VisitReport;

/** What a museum reports of a month, as charts and tables. Months alone: two spans that overlap could be subtracted. */
final class CountsPart extends Section {
    private static final long serialVersionUID = 1L;

    /** The file has all of them. */
    private static final int MOST_ENTRIES = 20;

    private final transient KioskOffice office;
    private final transient Catalog catalog;
    private final transient StaffWords words;

    /** @param wanted the month of the address; may be anything */
    CountsPart(KioskOffice office, Catalog catalog, StaffWords words, Optional<String> wanted) {
        this.office = office;
        this.catalog = catalog;
        this.words = words;
        addClassName("bl-staff-part");
        add(
                words.write(new H2(), "bl-staff-subheading", "staff.counts"),
                words.write(
                        new Paragraph(),
                        "bl-staff-text",
                        office.isCounting() ? "staff.counts.on" : "staff.counts.off"));
        try {
            show(office.months(), wanted);
        } catch (VisitDatabase.UnavailableException away) {
            add(words.write(new Paragraph(), "bl-staff-text", "staff.away"));
        }
    }

    private void show(List<YearMonth> months, Optional<String> wanted) {
        if (months.isEmpty()) {
            add(words.write(new Paragraph(), "bl-staff-text", "staff.counts.none"));
            return;
        }
        YearMonth month =
                StaffFiles.month(wanted.orElse(null)).filter(months::contains).orElse(months.getLast());
        Optional<VisitReport> report = office.report(month);
        if (months.size() > 1) add(choice(months, month));
        H3 heading = new H3(words.month(month));
        heading.addClassName("bl-staff-name");
        add(heading);
        if (month.equals(YearMonth.from(office.now().atZone(office.zone())))) {
            add(words.write(new Paragraph(), "bl-staff-text", "staff.counts.running"));
        }
        report.ifPresent(this::show);
        Anchor file = words.write(new Anchor("staff/counts.csv?month=" + month), "bl-staff-file", "staff.counts.csv");
        file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        add(file, words.write(new Paragraph(), "bl-staff-text", "staff.counts.small"));
    }

    private Nav choice(List<YearMonth> months, YearMonth shown) {
        Nav nav = new Nav();
        nav.addClassName("bl-staff-months");
        nav.getElement().setAttribute("aria-label", words.get("staff.months"));
        months.reversed().forEach(month -> {
            Anchor link = new Anchor("staff?lang=" + words.writer().language() + "&month=" + month, words.month(month));
            link.addClassName("bl-staff-month");
            if (month.equals(shown)) link.getElement().setAttribute("aria-current", "true");
            nav.add(link);
        });
        return nav;
    }

    private void show(VisitReport report) {
        CountTable tables = new CountTable(words);
        Map<String, String> names = office.kiosks().stream()
                .map(KioskOffice.Kiosk::registered)
                .collect(Collectors.toMap(RegisteredKiosk::id, RegisteredKiosk::name));
        DescriptionList totals = new DescriptionList();
        totals.addClassName("bl-staff-totals");
        tables.totals(report).forEach(totals.getElement()::appendChild);
        List<VisitReport.Row<LocalDate>> days = past(report.days());
        ColumnChart charts = new ColumnChart(words);
        Div drawn = new Div();
        drawn.addClassName("bl-staff-charts");
        drawn.getElement()
                .appendChild(
                        withTable(
                                charts.of(
                                        "staff.counts.days",
                                        days.stream().map(this::day).toList()),
                                tables.visits("staff.counts.days", days, words::day)),
                        withTable(
                                charts.of(
                                        "staff.counts.hours",
                                        report.hours().stream()
                                                .map(CountsPart::hour)
                                                .toList()),
                                tables.visits("staff.counts.hours", report.hours(), CountsPart::hour)));
        Div all = new Div();
        all.addClassName("bl-staff-tables");
        all.getElement()
                .appendChild(
                        column(
                                tables.visits("staff.counts.languages", report.languages(), words::language),
                                tables.visits(
                                        "staff.counts.kiosks", report.kiosks(), id -> names.getOrDefault(id, id))),
                        column(tables.stories(report.stories(), this::story)),
                        column(tables.entries(
                                report.entries().stream().limit(MOST_ENTRIES).toList(), this::entry)));
        add(totals, drawn, all);
    }

    private Element withTable(Element chart, Element table) {
        Element numbers = HtmlWriter.element("details", "bl-staff-details")
                .appendChild(
                        words.writer().message("summary", "bl-staff-summary", "staff.counts.table"),
                        new Element("div").appendChild(table));
        return HtmlWriter.element("div", "bl-staff-part").appendChild(chart, numbers);
    }

    private ColumnChart.Column day(VisitReport.Row<LocalDate> row) {
        int day = row.of().getDayOfMonth();
        return new ColumnChart.Column(
                words.day(row.of()), words.messages().number(day), day == 1 || day % 5 == 0, row.visits());
    }

    private static ColumnChart.Column hour(VisitReport.Row<Integer> row) {
        return new ColumnChart.Column(hour(row.of()), Integer.toString(row.of()), row.of() % 3 == 0, row.visits());
    }

    private static Element column(Element... tables) {
        return HtmlWriter.element("div", "bl-staff-tables-column").appendChild(tables);
    }

    private List<VisitReport.Row<LocalDate>> past(List<VisitReport.Row<LocalDate>> days) {
        LocalDate today = office.now().atZone(office.zone()).toLocalDate();
        return days.stream().filter(row -> !row.of().isAfter(today)).toList();
    }

    private static String hour(int hour) {
        return "%d–%d".formatted(hour, hour + 1);
    }

    /** What was counted may be gone from the exhibit. */
    private String entry(String id) {
        return catalog.entry(id).map(Entry::title).map(words.writer()::plain).orElse(id);
    }

    private String story(String id) {
        return catalog.story(id).map(Story::title).map(words.writer()::plain).orElse(id);
    }
}
