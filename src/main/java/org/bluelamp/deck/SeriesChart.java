package org.bluelamp.deck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.html.InlineText;
import org.bluelamp.text.Messages;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/**
 * A series as a native chart with its numbers in a sheet, so that both can be edited. Lines and dots stand on an axis of years
 * by scale; bars have a place for each year between. What is uncertain is told in the sheet beside the number.
 */
final class SeriesChart {
    private static final int FIRST_ROW = 1;
    private static final String MARK_SIZE = "8";
    private static final int LONGEST_AXIS = 200;
    private static final String INK = "1B2433";
    private static final String LINE = "D3CAB8";
    private static final String RIVAL = "535D70";

    private final Series series;
    private final String language;
    private final Messages messages;
    private final ChartTable table;
    private final String colour;
    private XSSFSheet sheet;
    private int next = FIRST_ROW;

    SeriesChart(Series series, String language, String colour) {
        this.series = series;
        this.language = language;
        this.messages = Messages.in(language);
        this.table = ChartTable.of(series);
        this.colour = colour;
    }

    /** What the chart shows, for who can't see it. */
    String description() {
        Series.Point first = series.points().getFirst();
        Series.Point last = series.points().getLast();
        DatePhrases dates = DatePhrases.in(language);
        String unit = InlineText.plain(series.unit(), language);
        return messages.get(
                "deck.chart.description",
                InlineText.plain(series.title(), language),
                messages.number(first.value()),
                dates.phrase(first.date()),
                messages.number(last.value()),
                dates.phrase(last.date()),
                unit);
    }

    void fill(XSLFChart chart) throws IOException {
        try {
            XSSFWorkbook workbook = chart.getWorkbook();
            sheet = workbook.getNumberOfSheets() > 0 ? workbook.getSheetAt(0) : workbook.createSheet("Sheet1");
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        head();
        if (series.form() == Series.Form.BARS) bars(chart);
        else lines(chart);
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        // The parts of a line that its breaks divide tell themselves by their place.
        if (!table.rivals().isEmpty()) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void head() {
        XSSFRow head = sheet.createRow(0);
        List<String> names = List.of(
                messages.get("deck.sheet.year"),
                InlineText.plain(series.unit(), language),
                messages.get("deck.sheet.date"),
                messages.get("deck.sheet.status"),
                messages.get("deck.sheet.disputed"),
                messages.get("deck.sheet.note"));
        for (int column = 0; column < names.size(); column++) {
            head.createCell(column).setCellValue(names.get(column));
        }
    }

    private void lines(XSLFChart chart) {
        XDDFValueAxis years = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = values(chart, years);
        years.setNumberFormat("0");
        double first = series.points().stream()
                .mapToDouble(each -> ChartTable.year(each.date()))
                .min()
                .orElse(0);
        double last = series.points().stream()
                .mapToDouble(each -> ChartTable.year(each.date()))
                .max()
                .orElse(0);
        double step = step(last - first);
        years.setMinimum(Math.floor(first / step) * step);
        years.setMaximum(Math.ceil((last + 0.01) / step) * step);
        years.setMajorUnit(step);
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, years, values);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        for (List<Series.Point> line : table.lines()) {
            boolean isLine = series.form() == Series.Form.LINE || series.form() == Series.Form.AREA;
            add(data, line, name(line), isLine ? colour : null, colour);
        }
        if (!table.rivals().isEmpty()) add(data, table.rivals(), messages.get("deck.chart.rival"), null, RIVAL);
        chart.plot(data);
    }

    private void add(XDDFScatterChartData data, List<Series.Point> points, String name, String line, String mark) {
        int start = next;
        points.forEach(point -> row(ChartTable.year(point.date()), Optional.of(point)));
        var added = (XDDFScatterChartData.Series) data.addSeries(
                new Numbers(sheet, 0, start, next - 1, "0.###"), new Numbers(sheet, 1, start, next - 1, "General"));
        added.setTitle(name, null);
        added.setSmooth(false);
        added.setMarkerStyle(MarkerStyle.CIRCLE);
        XDDFLineProperties stroke = new XDDFLineProperties();
        if (line == null) {
            stroke.setFillProperties(new XDDFNoFillProperties());
        } else {
            stroke.setFillProperties(solid(line));
            stroke.setWidth(2.5);
        }
        added.setLineProperties(stroke);
        var marker = added.getCTScatterSer().getMarker();
        enlarge(marker);
        var look = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        look.addNewSolidFill().addNewSrgbClr().setVal(java.util.HexFormat.of().parseHex(mark));
        look.addNewLn().addNewNoFill();
    }

    /** The library's smaller schemas, which the program has, don't know sizes of marks. */
    private static void enlarge(CTMarker marker) {
        try (XmlCursor cursor = marker.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName("http://schemas.openxmlformats.org/drawingml/2006/chart", "size"));
            cursor.insertAttributeWithValue("val", MARK_SIZE);
        }
    }

    private void bars(XSLFChart chart) {
        var categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = values(chart, categories);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        text(categories.getOrAddTextProperties());
        categories.getOrAddShapeProperties().setLineProperties(stroke(LINE, 1));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(50);
        List<Series.Point> points = table.lines().stream().flatMap(List::stream).toList();
        List<String> names = new ArrayList<>();
        int start = next;
        Series.Point before = null;
        for (Series.Point point : points) {
            for (int year : missing(before, point)) {
                names.add(String.valueOf(year));
                row(year, Optional.empty());
            }
            names.add(category(point));
            row(ChartTable.year(point.date()), Optional.of(point));
            before = point;
        }
        int end = next - 1;
        Words categoryNames = new Words(sheet, start, names);
        var added = data.addSeries(categoryNames, new Numbers(sheet, 1, start, end, "General"));
        added.setTitle(InlineText.plain(series.shortTitle().orElse(series.title()), language), null);
        added.setFillProperties(solid(colour));
        if (!table.rivals().isEmpty()) {
            int column = 6;
            sheet.getRow(0).createCell(column).setCellValue(messages.get("deck.chart.rival"));
            for (Series.Point rival : table.rivals()) {
                int row = start + names.indexOf(category(rival));
                sheet.getRow(row).createCell(column).setCellValue(rival.value());
            }
            var other = data.addSeries(categoryNames, new Numbers(sheet, column, start, end, "General"));
            other.setTitle(messages.get("deck.chart.rival"), null);
            other.setFillProperties(solid(RIVAL));
        }
        chart.plot(data);
    }

    private String category(Series.Point point) {
        return ChartTable.wholeYear(point.date())
                .map(String::valueOf)
                .orElseGet(() -> DatePhrases.in(language).phrase(point.date()));
    }

    /** The years between two points that are years, which a chart leaves empty. */
    private static int[] missing(Series.Point before, Series.Point point) {
        if (before == null) return new int[0];
        Optional<Integer> from = ChartTable.wholeYear(before.date());
        Optional<Integer> to = ChartTable.wholeYear(point.date());
        if (from.isEmpty() || to.isEmpty() || to.get() - from.get() > LONGEST_AXIS) return new int[0];
        return java.util.stream.IntStream.range(from.get() + 1, to.get()).toArray();
    }

    private XDDFValueAxis values(XSLFChart chart, XDDFChartAxis across) {
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.crossAxis(across);
        across.crossAxis(values);
        values.setTitle(InlineText.plain(series.unit(), language));
        text(values.getOrAddTextProperties());
        text(across.getOrAddTextProperties());
        values.getOrAddMajorGridProperties().setLineProperties(stroke(LINE, 0.75));
        values.setNumberFormat("#,##0.###");
        if (series.numbers().allMatch(value -> value == Math.rint(value))) values.setNumberFormat("#,##0");
        if (series.explanation().scale() == Explanation.Scale.LOG) values.setLogBase(10);
        else if (series.numbers().allMatch(value -> value >= 0)) values.setMinimum(0);
        return values;
    }

    private void row(double year, Optional<Series.Point> point) {
        XSSFRow row = sheet.createRow(next++);
        row.createCell(0).setCellValue(year);
        if (point.isEmpty()) return;
        Series.Point told = point.get();
        row.createCell(1).setCellValue(told.value());
        row.createCell(2).setCellValue(DatePhrases.in(language).phrase(told.date()));
        told.status()
                .ifPresent(status -> row.createCell(3)
                        .setCellValue(messages.get("deck.sheet." + status.name().toLowerCase(java.util.Locale.ROOT))));
        if (series.isDisputed(told)) row.createCell(4).setCellValue(messages.get("deck.sheet.yes"));
        told.note().ifPresent(note -> row.createCell(5).setCellValue(InlineText.plain(note, language)));
    }

    private String name(List<Series.Point> line) {
        String name = InlineText.plain(series.shortTitle().orElse(series.title()), language);
        if (table.lines().size() == 1) return name;
        DatePhrases dates = DatePhrases.in(language);
        int first = line.getFirst().date().firstYear().orElseThrow();
        int last = line.getLast().date().lastYear().orElseThrow();
        return messages.get("deck.chart.part", name, dates.years(first, last));
    }

    /** A step between ticks that leaves some six of them. */
    private static double step(double span) {
        return Stream.of(1, 2, 5, 10, 20, 25, 50, 100, 250, 500)
                .filter(each -> span / each <= 7)
                .findFirst()
                .orElse(1000);
    }

    private static void text(XDDFRunProperties properties) {
        properties.setFontSize(12.0);
        properties.setFillProperties(solid(INK));
    }

    private static XDDFSolidFillProperties solid(String hex) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(java.util.HexFormat.of().parseHex(hex)));
    }

    private static XDDFLineProperties stroke(String hex, double width) {
        XDDFLineProperties stroke = new XDDFLineProperties(solid(hex));
        stroke.setWidth(width);
        stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SOLID));
        return stroke;
    }

    private static String range(XSSFSheet sheet, int column, int first, int last) {
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet.getSheetName(), true);
    }

    /** Numbers of a column, which stand in the sheet already. */
    private record Numbers(XSSFSheet sheet, int column, int first, int last, String format)
            implements XDDFNumericalDataSource<Double> {
        @Override
        public int getPointCount() {
            return last - first + 1;
        }

        @Override
        public Double getPointAt(int index) {
            var cell = sheet.getRow(first + index).getCell(column);
            return cell == null ? null : cell.getNumericCellValue();
        }

        @Override
        public boolean isCellRange() {
            return true;
        }

        @Override
        public boolean isReference() {
            return true;
        }

        @Override
        public boolean isNumeric() {
            return true;
        }

        @Override
        public int getColIndex() {
            return column;
        }

        @Override
        public String getDataRangeReference() {
            return range(sheet, column, first, last);
        }

        @Override
        public String getFormatCode() {
            return format;
        }

        @Override
        public void setFormatCode(String code) {
            throw new UnsupportedOperationException();
        }
    }

    /** Names of bars; the sheet has them as dates. */
    private record Words(XSSFSheet sheet, int first, List<String> names) implements XDDFDataSource<String> {
        private static final int COLUMN = 2;

        Words {
            for (int index = 0; index < names.size(); index++) {
                sheet.getRow(first + index).createCell(COLUMN).setCellValue(names.get(index));
            }
        }

        @Override
        public int getPointCount() {
            return names.size();
        }

        @Override
        public String getPointAt(int index) {
            return names.get(index);
        }

        @Override
        public boolean isCellRange() {
            return true;
        }

        @Override
        public boolean isReference() {
            return true;
        }

        @Override
        public boolean isNumeric() {
            return false;
        }

        @Override
        public boolean isLiteral() {
            return false;
        }

        @Override
        public int getColIndex() {
            return COLUMN;
        }

        @Override
        public String getDataRangeReference() {
            return range(sheet, COLUMN, first, first + names.size() - 1);
        }

        @Override
        public String getFormatCode() {
            return null;
        }
    }
}
