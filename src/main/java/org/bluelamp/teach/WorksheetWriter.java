package org.bluelamp.teach;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.teach.Block.Axis;
import org.bluelamp.teach.Block.Heading;
import org.bluelamp.teach.Block.Paragraph;
import org.bluelamp.teach.Block.Room;
import org.bluelamp.teach.Block.Words;
import org.bluelamp.text.Direction;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes the parts of a sheet into a file. A timeline is a table of columns of equal width, which can be changed. */
final class WorksheetWriter {
    private static final String BOX = "☐ ";
    private static final double WRITING_POINTS = 24;
    private static final int AFTER_ROOM = 160;
    private static final int ROOM_HEIGHT = 2000;
    private static final int YEAR_HEIGHT = 320;
    private static final int INDENT = 360;

    private final XWPFDocument document;
    private final Sheet.Setting setting;
    private final DatePhrases dates;

    WorksheetWriter(XWPFDocument document, Sheet.Setting setting) {
        this.document = document;
        this.setting = setting;
        this.dates = DatePhrases.in(setting.language());
    }

    void write(Block block) {
        switch (block) {
            case Heading heading -> {
                XWPFParagraph paragraph = paragraph();
                paragraph.setStyle(heading.level() == 1 ? WorksheetTemplate.TITLE : WorksheetTemplate.HEADING);
                run(paragraph, heading.words());
            }
            case Paragraph paragraph -> write(paragraph);
            case Room room -> {
                for (int i = 1; i <= room.lines(); i++) line(i == room.lines());
            }
            case Axis axis -> axis(axis);
        }
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr();
        WorksheetTemplate.direct(paragraph, setting);
        return paragraph;
    }

    private void write(Paragraph block) {
        XWPFParagraph paragraph = paragraph();
        switch (block.style()) {
            case QUOTE -> paragraph.setStyle(WorksheetTemplate.QUOTE);
            case SOURCE, NOTE -> paragraph.setStyle(WorksheetTemplate.NOTE);
            case CHOICE -> {
                paragraph.setIndentationLeft(INDENT);
                run(paragraph, new Words(BOX, setting.language()));
            }
            case TEXT, HINT, QUESTION -> {
                paragraph.setKeepNext(block.style() != Block.Style.TEXT);
            }
        }
        XWPFRun run = run(paragraph, block.words());
        if (block.style() == Block.Style.HINT) run.setItalic(true);
        // Where nobody knows the whole address, a link would lead nowhere.
        if (!setting.origin().isEmpty()) {
            block.target().ifPresent(target -> {
                String address = setting.origin() + target;
                run(paragraph, new Words(" ", setting.language()));
                XWPFHyperlinkRun link = paragraph.createHyperlinkRun(address);
                link.setText(address);
                link.setColor("1F4E9E");
                link.setFontSize(9);
            });
        }
    }

    private XWPFRun run(XWPFParagraph paragraph, Words words) {
        XWPFRun run = paragraph.createRun();
        List<String> lines = List.of(words.text().split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) run.addBreak(BreakType.TEXT_WRAPPING);
            run.setText(lines.get(i), i);
        }
        run.setLang(WorksheetFile.spelling(words.language()));
        if (Direction.of(words.language()) == Direction.RIGHT_TO_LEFT)
            run.getCTR().getRPr().addNewRtl();
        return run;
    }

    private void line(boolean isLast) {
        XWPFParagraph paragraph = paragraph();
        paragraph.setBorderBottom(Borders.SINGLE);
        // Word joins the borders of neighbours into one unless there is a line between.
        paragraph.setBorderBetween(Borders.SINGLE);
        paragraph.setSpacingBetween(WRITING_POINTS, LineSpacingRule.EXACT);
        paragraph.setSpacingAfter(isLast ? AFTER_ROOM : 0);
    }

    private void axis(Axis axis) {
        BlankTimeline timeline = axis.timeline();
        int columns = timeline.columns();
        XWPFTable table = document.createTable(axis.isFilled() ? 2 : 3, columns);
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (!properties.isSetTblLayout()) properties.addNewTblLayout();
        properties.getTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblCaption().setVal(axis.description().text());
        properties.addNewTblDescription().setVal(axis.description().text());
        table.setWidth(WorksheetTemplate.TEXT_WIDTH);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 8, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "999999");
        int width = WorksheetTemplate.TEXT_WIDTH / columns;
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int i = 0; i < columns; i++) grid.addNewGridCol().setW(BigInteger.valueOf(width));
        int years = axis.isFilled() ? 0 : 1;
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            XWPFTableRow cells = table.getRow(row);
            cells.setCantSplitRow(true);
            cells.setHeight(row == years ? YEAR_HEIGHT : axis.isFilled() ? YEAR_HEIGHT : ROOM_HEIGHT);
            cells.setHeightRule(TableRowHeightRule.AT_LEAST);
            for (int column = 0; column < columns; column++) {
                XWPFTableCell cell = cells.getCell(column);
                cell.setWidth(String.valueOf(width));
                XWPFParagraph paragraph = cell.getParagraphs().getFirst();
                paragraph.setSpacingAfter(0);
                if (row < table.getNumberOfRows() - 1) paragraph.setKeepNext(true);
                if (row == years) {
                    cell.setColor("EEEEEE");
                    run(paragraph, new Words(years(timeline, column), dates.language()))
                            .setFontSize(columns > 5 ? 8 : 10);
                } else if (axis.isFilled()) {
                    paragraph.setAlignment(ParagraphAlignment.CENTER);
                    run(paragraph, new Words(letters(timeline, column), setting.language()))
                            .setBold(true);
                }
            }
        }
        if (axis.isFilled()) table.getRow(0).setRepeatHeader(true);
        paragraph();
    }

    private String years(BlankTimeline timeline, int column) {
        int first = timeline.years().get(column);
        return dates.years(first, first + timeline.step() - 1);
    }

    private static String letters(BlankTimeline timeline, int column) {
        Stream<BlankTimeline.Item> items = timeline.items().stream()
                .filter(item -> timeline.column(item) == column)
                .sorted(Comparator.comparingDouble(BlankTimeline.Item::middle));
        return items.map(BlankTimeline.Item::letter).collect(Collectors.joining(" "));
    }
}
