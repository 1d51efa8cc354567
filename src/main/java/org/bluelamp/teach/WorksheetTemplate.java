package org.bluelamp.teach;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.bluelamp.text.Direction;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * What a file of a sheet has before its words: page, styles, header and footer. The page is A4, and its text is so narrow that it
 * fits Letter, too.
 */
final class WorksheetTemplate {
    /** In twentieths of a point, as all lengths here. */
    static final int TEXT_WIDTH = 9638;

    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String QUOTE = "Quote";
    static final String NOTE = "Note";

    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final int EDGE = 567;
    private static final String MUTED = "555555";

    private WorksheetTemplate() {}

    static void prepare(XWPFDocument document, Sheet.Setting setting) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        fonts.setEastAsia("Arial");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(WorksheetFile.spelling(setting.language()));
        style(styles, "Normal", "Normal", 22, 0, 80);
        style(styles, TITLE, "Title", 34, 0, 120);
        style(styles, HEADING, "heading 1", 26, 300, 80);
        style(styles, QUOTE, "Quote", 24, 160, 60);
        style(styles, NOTE, "Note", 18, 0, 60);
        page(document);
        edge(document, setting);
    }

    private static void style(XWPFStyles styles, String id, String name, int halfPoints, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (id.equals(HEADING) || id.equals(TITLE)) paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        if (id.equals(HEADING)) paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        CTRPr run = style.addNewRPr();
        if (id.equals(QUOTE)) run.addNewI();
        if (id.equals(HEADING) || id.equals(TITLE)) {
            run.addNewB();
            run.addNewBCs();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        // A copy is kept, so that nothing can be added later.
        styles.addStyle(new XWPFStyle(style));
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(EDGE));
        margin.setFooter(BigInteger.valueOf(EDGE));
        margin.setGutter(BigInteger.ZERO);
    }

    private static void edge(XWPFDocument document, Sheet.Setting setting) {
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        direct(header, setting);
        small(header, setting, Sheet.shortOrigin(setting));
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        direct(footer, setting);
        footer.setAlignment(ParagraphAlignment.CENTER);
        field(footer, "PAGE");
        small(footer, setting, " / ");
        field(footer, "NUMPAGES");
    }

    static void direct(XWPFParagraph paragraph, Sheet.Setting setting) {
        if (Direction.of(setting.language()) != Direction.RIGHT_TO_LEFT) return;
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewBidi();
    }

    private static void small(XWPFParagraph paragraph, Sheet.Setting setting, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(8);
        run.setColor(MUTED);
        run.setLang(WorksheetFile.spelling(setting.language()));
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(16));
        run.addNewT().setStringValue("1");
    }
}
